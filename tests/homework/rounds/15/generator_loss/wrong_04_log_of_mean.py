# what: averages the probabilities first and takes the logarithm afterwards
import tensorflow as tf


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    probability = tf.reduce_mean(tf.sigmoid(d_fake))
    return -tf.math.log(probability)
