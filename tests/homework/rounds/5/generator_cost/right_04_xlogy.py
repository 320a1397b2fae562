# what: right, with TensorFlow's xlogy and divide_no_nan in float64
import tensorflow as tf


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    p = tf.convert_to_tensor(p, tf.float64)
    q = tf.convert_to_tensor(q, tf.float64)
    d = tf.math.divide_no_nan(p, p + q)
    not_d = tf.math.divide_no_nan(q, p + q)
    value = tf.reduce_sum(tf.math.xlogy(p, d)) + tf.reduce_sum(tf.math.xlogy(q, not_d))
    return float(value)
