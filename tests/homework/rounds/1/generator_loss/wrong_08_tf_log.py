# what: calls tf.log, which TensorFlow 2 no longer has: raises AttributeError
import tensorflow as tf


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return -tf.reduce_mean(tf.log(d_fake + 1e-8))
