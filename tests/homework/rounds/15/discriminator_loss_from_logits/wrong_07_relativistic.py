# what: the relativistic average loss, copied from another tutorial: each logit minus the other side's mean
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_relative = real_logits - tf.reduce_mean(fake_logits)
    fake_relative = fake_logits - tf.reduce_mean(real_logits)
    real_loss = tf.reduce_mean(tf.nn.softplus(-real_relative))
    fake_loss = tf.reduce_mean(tf.nn.softplus(fake_relative))
    return real_loss + fake_loss
