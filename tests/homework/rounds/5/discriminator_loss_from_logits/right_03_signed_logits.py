# what: the logits of the fakes change their sign, and one helper with log_sigmoid does for both
import tensorflow as tf


def mean_log_sigmoid(logits):
    return tf.reduce_mean(tf.math.log_sigmoid(logits))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real = tf.convert_to_tensor(real_logits, dtype=tf.float32)
    fake = tf.convert_to_tensor(fake_logits, dtype=tf.float32)
    return -(mean_log_sigmoid(real) + mean_log_sigmoid(-fake))
