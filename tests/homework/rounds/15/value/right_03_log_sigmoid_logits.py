# what: TensorFlow's log_sigmoid of the logits, with 1 - sigmoid(z) = sigmoid(-z)
import tensorflow as tf


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    log_d_real = tf.math.log_sigmoid(d_real)
    log_not_d_fake = tf.math.log_sigmoid(tf.negative(d_fake))
    return tf.reduce_mean(log_d_real) + tf.reduce_mean(log_not_d_fake)
