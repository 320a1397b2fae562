# what: right; tf.math.xlogy and divide_no_nan in float64
import tensorflow as tf


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    p, q = tf.constant(p, tf.float64), tf.constant(q, tf.float64)
    d = tf.math.divide_no_nan(p, p + q)
    not_d = tf.math.divide_no_nan(q, p + q)
    return float(tf.reduce_sum(tf.math.xlogy(p, d) + tf.math.xlogy(q, not_d)))
