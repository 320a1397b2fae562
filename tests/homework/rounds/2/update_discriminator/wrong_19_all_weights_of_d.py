# what: asks for the gradient in discriminator.weights instead of trainable_weights: frozen layers of D are handed to the optimizer too, and BatchNorm's statistics, which have no gradient
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
