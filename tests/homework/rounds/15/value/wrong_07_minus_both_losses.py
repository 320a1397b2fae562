# what: D's term for the reals with G's non-saturating loss as the fakes' term
import tensorflow as tf


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    d_real = tf.cast(d_real, tf.float32)
    d_fake = tf.cast(d_fake, tf.float32)
    real = tf.reduce_mean(tf.math.log(d_real))
    j_g = -tf.reduce_mean(tf.math.log(d_fake))
    return real + j_g
