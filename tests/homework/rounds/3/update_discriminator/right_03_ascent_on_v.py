# what: goes up in V: the gradient of V with its sign turned is handed to the optimizer, and -V is returned
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        log_d_real = tf.math.log_sigmoid(discriminator(real, training=True))
        log_one_minus_d_fake = tf.math.log_sigmoid(-discriminator(fake, training=True))
        value = tf.reduce_mean(log_d_real) + tf.reduce_mean(log_one_minus_d_fake)
    weights = discriminator.trainable_weights
    uphill = tape.gradient(value, weights)
    downhill = [-g for g in uphill]  # the optimizer subtracts, so minus the uphill direction
    optimizer.apply(downhill, weights)
    return -value
