# what: writes log(sigmoid) as in the paper: right for small logits, but inf and nan weights once D is sure (lesson 2.7: the logarithm of a rounded sigmoid; the task gives logits)
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        D_real = tf.sigmoid(discriminator(real, training=True))
        D_fake = tf.sigmoid(discriminator(fake, training=True))
        V = tf.reduce_mean(tf.math.log(D_real)) + tf.reduce_mean(tf.math.log(1 - D_fake))
        J_D = -V
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(J_D, weights), weights)
    return J_D
