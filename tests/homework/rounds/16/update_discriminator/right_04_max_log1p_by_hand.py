# what: the stable form max(x, 0) + log1p(exp(-|x|)) by hand, sums divided by the counts
import keras
import tensorflow as tf


def cost(x):
    """log(1 + e^x), without overflow."""
    return tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x)))


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        r = cost(-discriminator(real, training=True))
        f = cost(discriminator(fake, training=True))
        n_real = tf.cast(tf.size(r), r.dtype)
        n_fake = tf.cast(tf.size(f), f.dtype)
        loss = tf.reduce_sum(r) / n_real + tf.reduce_sum(f) / n_fake
    grads = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply(grads, discriminator.trainable_weights)
    return loss
