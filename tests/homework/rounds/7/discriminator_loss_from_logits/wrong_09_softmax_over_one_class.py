# what: multi-class softmax cross-entropy on one column: softmax over an axis of length 1 is always 1, so the loss is 0 for any logits. Quote: "-log sigma(l) = softplus(-l)"
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real = tf.nn.softmax_cross_entropy_with_logits(
        labels=tf.ones_like(real_logits), logits=real_logits
    )
    fake = tf.nn.softmax_cross_entropy_with_logits(
        labels=tf.zeros_like(fake_logits), logits=fake_logits
    )
    return tf.reduce_mean(real) + tf.reduce_mean(fake)
