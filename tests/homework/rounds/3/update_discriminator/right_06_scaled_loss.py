# what: as the package does: the optimizer may scale the loss (float16); the unscaled loss is returned
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
        scaled = optimizer.scale_loss(loss)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(scaled, weights), weights)
    return tf.stop_gradient(loss)
