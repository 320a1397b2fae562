# what: softmax instead of sigmoid cross-entropy: over a single class the softmax is always 1, and the loss always 0. Quote: "It must stay finite and right"
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_loss = tf.nn.softmax_cross_entropy_with_logits(
        labels=tf.ones_like(real_logits), logits=real_logits
    )
    fake_loss = tf.nn.softmax_cross_entropy_with_logits(
        labels=tf.zeros_like(fake_logits), logits=fake_logits
    )
    return tf.reduce_mean(real_loss) + tf.reduce_mean(fake_loss)
