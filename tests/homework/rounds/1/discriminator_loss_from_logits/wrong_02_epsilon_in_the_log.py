# what: log(sigmoid + 1e-7): finite, but wrong where D is certain and wrong (16.1 instead of 1000)
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    eps = 1e-7
    d_real = tf.sigmoid(real_logits)
    d_fake = tf.sigmoid(fake_logits)
    loss_real = -tf.reduce_mean(tf.math.log(d_real + eps))
    loss_fake = -tf.reduce_mean(tf.math.log(1.0 - d_fake + eps))
    return loss_real + loss_fake
