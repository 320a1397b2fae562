# what: right: takes logits; -log sigma(l) = softplus(l) - l, for any M, in TensorFlow
import tensorflow as tf


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    l = tf.convert_to_tensor(d_fake)
    return tf.reduce_mean(tf.math.softplus(l) - l)
