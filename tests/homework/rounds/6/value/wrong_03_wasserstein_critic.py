# what: the Wasserstein critic's value, mean D(real) - mean D(fake), without the logarithms -- "what is left of $-L$ is $\log D(x)$"
import tensorflow as tf


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # D wants this large, G wants it small
    return tf.reduce_mean(d_real) - tf.reduce_mean(d_fake)
