# what: sum over the M fakes instead of their mean
import tensorflow as tf


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    loss = tf.nn.sigmoid_cross_entropy_with_logits(
        labels=tf.ones_like(d_fake), logits=d_fake
    )
    return tf.reduce_sum(loss)
