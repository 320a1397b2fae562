# what: computes V, takes the gradient of V and goes up with the optimizer by turning the signs round; returns J_D = -V
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        v = tf.reduce_mean(tf.math.log_sigmoid(discriminator(real, training=True)))
        v += tf.reduce_mean(tf.math.log_sigmoid(-discriminator(fake, training=True)))
    weights = discriminator.trainable_weights
    uphill = tape.gradient(v, weights)
    optimizer.apply([-g for g in uphill], weights)
    return -v
