# what: used the hinge loss relu(1 - r) + relu(1 + f)
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_loss = tf.reduce_mean(tf.nn.relu(1.0 - real_logits))
    fake_loss = tf.reduce_mean(tf.nn.relu(1.0 + fake_logits))
    return real_loss + fake_loss
