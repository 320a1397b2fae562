# what: logits, tf.math.log_sigmoid of l for the reals and of -l for the fakes
import tensorflow as tf


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    log_d = tf.math.log_sigmoid(tf.constant(d_real))
    log_one_minus_d = tf.math.log_sigmoid(-tf.constant(d_fake))
    return tf.reduce_mean(log_d) + tf.reduce_mean(log_one_minus_d)
