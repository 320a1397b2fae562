# what: logits, TensorFlow's sigmoid_cross_entropy_with_logits with labels of 1
import tensorflow as tf


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    logits = tf.convert_to_tensor(d_fake)
    each = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(logits), logits=logits)
    return tf.reduce_mean(each)
