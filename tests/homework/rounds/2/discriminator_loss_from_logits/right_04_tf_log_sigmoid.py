# what: right: log_sigmoid in TensorFlow, once with the logit and once with its negative
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    log_d_real = tf.math.log_sigmoid(tf.convert_to_tensor(real_logits))
    log_not_d_fake = tf.math.log_sigmoid(tf.negative(tf.convert_to_tensor(fake_logits)))
    return -(tf.reduce_mean(log_d_real) + tf.reduce_mean(log_not_d_fake))
