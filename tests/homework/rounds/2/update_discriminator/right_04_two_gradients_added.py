# what: a persistent tape, the gradients of the two halves are added by hand, then one step
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape(persistent=True) as tape:
        loss_on_real = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        loss_on_fake = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    weights = discriminator.trainable_weights
    g_real = tape.gradient(loss_on_real, weights)
    g_fake = tape.gradient(loss_on_fake, weights)
    del tape
    optimizer.apply([a + b for a, b in zip(g_real, g_fake)], weights)
    return loss_on_real + loss_on_fake
