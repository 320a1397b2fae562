# what: from logits, with TensorFlow's log_sigmoid
import tensorflow as tf


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    log_d = tf.math.log_sigmoid(tf.convert_to_tensor(d_real))
    log_not_d = tf.math.log_sigmoid(-tf.convert_to_tensor(d_fake))
    return tf.reduce_mean(log_d) + tf.reduce_mean(log_not_d)
