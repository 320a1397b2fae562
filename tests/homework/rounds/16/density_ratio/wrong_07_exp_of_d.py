# what: takes d for a logit and returns exp(d)
import tensorflow as tf


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return tf.exp(d).numpy()
