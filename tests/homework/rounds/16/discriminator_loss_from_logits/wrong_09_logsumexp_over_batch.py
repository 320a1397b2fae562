# what: one logsumexp over the whole batch and a zero, log(1 + sum exp) instead of the mean of log(1 + exp)
import tensorflow as tf


def log_one_plus_exp(x):
    x = tf.concat([tf.zeros((1, 1)), x], axis=0)
    return tf.reduce_logsumexp(x)


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return log_one_plus_exp(-real_logits) + log_one_plus_exp(fake_logits)
