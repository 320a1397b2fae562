# what: entropies, sum p log p + q log q - (p + q) log(p + q), with TensorFlow's xlogy in 64 bits
import tensorflow as tf


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    p = tf.cast(p, tf.float64)
    q = tf.cast(q, tf.float64)

    def part(x):
        return tf.reduce_sum(tf.math.xlogy(x, x))

    return float(part(p) + part(q) - part(p + q))
