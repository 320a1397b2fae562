# what: TensorFlow in float64: log-sigmoid, with log(1 - sigma(l)) = log sigma(l) - l for the fakes
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = tf.cast(real_logits, tf.float64)
    fake_logits = tf.cast(fake_logits, tf.float64)
    log_d_real = tf.math.log_sigmoid(real_logits)
    log_not_d_fake = tf.math.log_sigmoid(fake_logits) - fake_logits
    return -(tf.reduce_mean(log_d_real) + tf.reduce_mean(log_not_d_fake))
