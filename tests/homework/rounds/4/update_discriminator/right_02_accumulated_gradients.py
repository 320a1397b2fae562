# what: PyTorch's way: one backward pass for the reals, one for the fakes, the gradients added, then one step
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_weights

    with tf.GradientTape() as tape:
        err_real = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
    grads_real = tape.gradient(err_real, weights)

    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        err_fake = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    grads_fake = tape.gradient(err_fake, weights)

    optimizer.apply([a + b for a, b in zip(grads_real, grads_fake)], weights)
    return err_real + err_fake
