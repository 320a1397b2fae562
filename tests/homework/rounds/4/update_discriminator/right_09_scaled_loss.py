# what: as kgan.GAN does: scales the loss for the optimizer (for float16), and returns the unscaled one
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    xent = tf.nn.sigmoid_cross_entropy_with_logits
    fake = tf.stop_gradient(generator(latents, training=True))
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.add_n(
            [
                tf.reduce_mean(xent(labels=tf.ones_like(real_logits), logits=real_logits)),
                tf.reduce_mean(xent(labels=tf.zeros_like(fake_logits), logits=fake_logits)),
            ]
        )
        scaled = optimizer.scale_loss(d_loss)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(scaled, weights), weights)
    return d_loss
