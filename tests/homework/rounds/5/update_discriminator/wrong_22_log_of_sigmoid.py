# what: the formula as printed, log of a sigmoid in float32: inf and nan when D is confident and wrong; ruled out: "the logarithm of 0 is not a number one can"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        p_real = tf.sigmoid(discriminator(real, training=True))
        p_fake = tf.sigmoid(discriminator(fake, training=True))
        j_d = -tf.reduce_mean(tf.math.log(p_real)) - tf.reduce_mean(tf.math.log(1.0 - p_fake))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(j_d, weights), weights)
    return j_d
