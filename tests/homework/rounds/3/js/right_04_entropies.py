# what: the entropy of the mixture minus the mean entropy, with -x log x of TensorFlow's xlogy, in float64
import tensorflow as tf


def entropy(a):
    return -tf.reduce_sum(tf.math.xlogy(a, a))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    p, q = tf.constant(p, tf.float64), tf.constant(q, tf.float64)
    mean_entropy = (entropy(p) + entropy(q)) / 2
    return float(entropy((p + q) / 2) - mean_entropy)
