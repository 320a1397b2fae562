# what: takes logits; TensorFlow's log_sigmoid, with the sign turned for fakes
import tensorflow as tf


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real = tf.convert_to_tensor(d_real)
    d_fake = tf.convert_to_tensor(d_fake)
    log_d = tf.math.log_sigmoid(d_real)
    log_not_d = tf.math.log_sigmoid(-d_fake)
    return -(tf.reduce_mean(log_d) + tf.reduce_mean(log_not_d))
