# what: caps the ratio at 100, as tutorials on importance weighting do
import tensorflow as tf


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    ratio = tf.math.divide(d, 1.0 - d)
    return tf.clip_by_value(ratio, 0.0, 100.0).numpy()
