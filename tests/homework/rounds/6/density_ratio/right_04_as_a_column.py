# what: TensorFlow in float64; the result is a column (n, 1), a spare axis of length 1
import tensorflow as tf


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = tf.reshape(tf.cast(d, tf.float64), (-1, 1))
    return (d / (1 - d)).numpy()
