# what: TensorFlow in 64 bits with a safe denominator, returns a column (n, 1)
import tensorflow as tf


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    both = tf.cast(tf.stack([p, q], axis=1), tf.float64)
    total = tf.reduce_sum(both, axis=1, keepdims=True)
    empty = tf.equal(total, 0.0)
    safe = tf.where(empty, tf.ones_like(total), total)
    d = tf.where(empty, 0.5 * tf.ones_like(total), both[:, :1] / safe)
    return d.numpy()
