# what: TensorFlow: sums of x log x, since V(D*) = sum p log p + q log q - (p + q) log(p + q)
import tensorflow as tf


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    p = tf.constant(p, tf.float64)
    q = tf.constant(q, tf.float64)

    def x_log_x(x):
        return tf.reduce_sum(tf.math.xlogy(x, x))

    return float(x_log_x(p) + x_log_x(q) - x_log_x(p + q))
