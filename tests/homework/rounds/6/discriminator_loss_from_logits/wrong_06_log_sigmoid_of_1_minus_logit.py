# what: takes log sigma(1 - l) for log(1 - sigma(l)): the "1 -" was moved into the sigmoid, it should be log sigma(-l) -- "-\log(1 - \sigma(\ell)) = \operatorname{softplus}(\ell)"
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    loss_real = -tf.reduce_mean(tf.math.log_sigmoid(real_logits))
    loss_fake = -tf.reduce_mean(tf.math.log_sigmoid(1.0 - fake_logits))
    return loss_real + loss_fake
