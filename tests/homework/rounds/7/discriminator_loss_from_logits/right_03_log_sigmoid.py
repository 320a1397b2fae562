# what: TensorFlow's log_sigmoid, using 1 - sigma(l) = sigma(-l)
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = tf.convert_to_tensor(real_logits, dtype=tf.float32)
    fake_logits = tf.convert_to_tensor(fake_logits, dtype=tf.float32)
    log_d = tf.math.log_sigmoid(real_logits)
    log_not_d = tf.math.log_sigmoid(-fake_logits)
    return -(tf.reduce_mean(log_d) + tf.reduce_mean(log_not_d))
