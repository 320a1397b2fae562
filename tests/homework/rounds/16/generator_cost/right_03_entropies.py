# what: writes C(G) with entropies, sum p log p + sum q log q - sum (p+q) log (p+q), by TensorFlow's xlogy.
import tensorflow as tf


def generator_cost(p, q):
    p = tf.cast(p, tf.float64)
    q = tf.cast(q, tf.float64)
    s = p + q
    terms = tf.math.xlogy(p, p) + tf.math.xlogy(q, q) - tf.math.xlogy(s, s)
    return float(tf.reduce_sum(terms))
