# what: the WGAN critic's value, difference of the mean answers without logarithms
import tensorflow as tf


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return float(tf.reduce_mean(d_real) - tf.reduce_mean(d_fake))
