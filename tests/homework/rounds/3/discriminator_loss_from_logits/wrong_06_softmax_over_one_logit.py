# what: uses softmax cross-entropy on a layer with one logit: the softmax over a single class is always 1, so the loss is always 0. "It must stay finite and right for a $D$"
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = tf.convert_to_tensor(real_logits)
    fake_logits = tf.convert_to_tensor(fake_logits)
    real = tf.nn.softmax_cross_entropy_with_logits(tf.ones_like(real_logits), real_logits)
    fake = tf.nn.softmax_cross_entropy_with_logits(tf.zeros_like(fake_logits), fake_logits)
    return tf.reduce_mean(real) + tf.reduce_mean(fake)
