# what: tf.math.xlogy and xlogy of the mixture on the stacked distributions, 64 bits
import tensorflow as tf


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    both = tf.cast(tf.stack([p, q]), tf.float64)
    m = tf.reduce_mean(both, axis=0, keepdims=True)
    kls = tf.reduce_sum(tf.math.xlogy(both, both) - tf.math.xlogy(both, m), axis=1)
    return tf.reduce_mean(kls)
