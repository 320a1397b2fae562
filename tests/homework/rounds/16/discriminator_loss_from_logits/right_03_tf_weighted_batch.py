# what: one joint batch through sigmoid_cross_entropy_with_logits, then split again and averaged separately
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    n = len(real_logits)
    logits = tf.concat([real_logits, fake_logits], axis=0)
    labels = tf.concat([tf.ones_like(real_logits), tf.zeros_like(fake_logits)], axis=0)
    losses = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)
    return tf.reduce_mean(losses[:n]) + tf.reduce_mean(losses[n:])
