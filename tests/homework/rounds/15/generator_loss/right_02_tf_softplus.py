# what: the mean softplus of minus the logits
import tensorflow as tf


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return tf.reduce_mean(tf.nn.softplus(tf.negative(d_fake)))
