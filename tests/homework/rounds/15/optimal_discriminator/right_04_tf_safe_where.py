# what: TensorFlow: a safe denominator by tf.where, in float64, given back as a column
import tensorflow as tf


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = tf.cast(p, tf.float64)
    q = tf.cast(q, tf.float64)
    empty = tf.equal(p + q, 0.0)
    safe = tf.where(empty, tf.ones_like(p), p + q)
    d = tf.where(empty, 0.5 * tf.ones_like(p), p / safe)
    return d.numpy().reshape(-1, 1)
