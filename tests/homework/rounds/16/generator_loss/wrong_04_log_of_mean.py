# what: averages D's probabilities first and takes the logarithm afterwards
import tensorflow as tf


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    mean_answer = tf.reduce_mean(tf.sigmoid(d_fake))
    return float(-tf.math.log(mean_answer))
