# what: a tape for each half, the gradients added before the only step
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_weights
    with tf.GradientTape() as real_tape:
        real_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
    with tf.GradientTape() as fake_tape:
        fake = generator(latents, training=True)
        fake_loss = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    g_real = real_tape.gradient(real_loss, weights)
    g_fake = fake_tape.gradient(fake_loss, weights)
    # one step with the sum
    optimizer.apply([a + b for a, b in zip(g_real, g_fake)], weights)
    return real_loss + fake_loss
