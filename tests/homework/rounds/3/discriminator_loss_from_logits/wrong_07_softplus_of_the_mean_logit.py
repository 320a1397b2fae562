# what: averages the logits first and takes one softplus of the mean: that is the loss of the mean logit, not the mean of the losses. "the mean over the reals plus the mean over the"
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real = tf.reduce_mean(real_logits)
    fake = tf.reduce_mean(fake_logits)
    return tf.nn.softplus(-real) + tf.nn.softplus(fake)
