# what: TensorFlow's xlogy with a safe quotient
import tensorflow as tf


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    both = tf.stack([tf.cast(p, tf.float64), tf.cast(q, tf.float64)])
    mixture = tf.reduce_mean(both, axis=0, keepdims=True)
    quotient = tf.math.divide_no_nan(both, mixture)
    kls = tf.reduce_sum(tf.math.xlogy(both, quotient), axis=1)
    return tf.reduce_mean(kls)
