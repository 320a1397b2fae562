# what: TensorFlow, divide_no_nan and tf.where, back to NumPy
import tensorflow as tf


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = tf.cast(p, tf.float64)
    q = tf.cast(q, tf.float64)
    total = p + q
    half = tf.fill(tf.shape(p), tf.constant(0.5, tf.float64))
    return tf.where(total > 0, tf.math.divide_no_nan(p, total), half).numpy()
