# what: the sum of the two KL divergences to the mixture, without the half
import tensorflow as tf


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    kl_p = tf.reduce_sum(tf.math.multiply_no_nan(tf.math.log(p / m), p))
    kl_q = tf.reduce_sum(tf.math.multiply_no_nan(tf.math.log(q / m), q))
    return kl_p + kl_q
