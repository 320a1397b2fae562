# what: TensorFlow's xlogy, in float64, a tensor made into a float
import numpy as np
import tensorflow as tf


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    p = tf.convert_to_tensor(np.asarray(p, np.float64))
    q = tf.convert_to_tensor(np.asarray(q, np.float64))
    d = tf.math.divide_no_nan(p, p + q)
    one_minus_d = tf.math.divide_no_nan(q, p + q)
    return float(tf.reduce_sum(tf.math.xlogy(p, d) + tf.math.xlogy(q, one_minus_d)))
