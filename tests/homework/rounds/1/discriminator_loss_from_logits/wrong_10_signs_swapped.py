# what: signs of the two softplus terms swapped: punishes D for being right
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return tf.reduce_mean(tf.nn.softplus(real_logits)) + tf.reduce_mean(
        tf.nn.softplus(-fake_logits)
    )
