# what: D sees the fakes first and then the reals; the text names no order
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        fake_logits = discriminator(fake, training=True)
        fake_loss = tf.reduce_mean(tf.nn.softplus(fake_logits))
        real_logits = discriminator(real, training=True)
        real_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss = fake_loss + real_loss
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
