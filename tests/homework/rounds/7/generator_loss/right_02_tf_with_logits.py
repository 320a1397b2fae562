# what: takes logits: TensorFlow's sigmoid cross-entropy with ones, then reduce_mean
import tensorflow as tf


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    logits = tf.cast(d_fake, tf.float32)
    losses = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(logits), logits=logits)
    return tf.reduce_mean(losses)
