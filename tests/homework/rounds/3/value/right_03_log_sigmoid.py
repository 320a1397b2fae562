# what: TensorFlow's log-sigmoid of the real logits and of the negated fake logits, two means
import tensorflow as tf


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    real = tf.math.log_sigmoid(tf.cast(d_real, tf.float64))
    fake = tf.math.log_sigmoid(-tf.cast(d_fake, tf.float64))
    return (tf.reduce_mean(real) + tf.reduce_mean(fake)).numpy()
