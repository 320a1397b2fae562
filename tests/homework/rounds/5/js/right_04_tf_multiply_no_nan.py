# what: TensorFlow's multiply_no_nan on the two log-ratios, in float64
import tensorflow as tf


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    p = tf.constant(p, dtype=tf.float64)
    q = tf.constant(q, dtype=tf.float64)
    m = 0.5 * (p + q)

    def kl(a, b):
        return tf.reduce_sum(tf.math.multiply_no_nan(tf.math.log(a / b), a))

    return float(0.5 * (kl(p, m) + kl(q, m)))
