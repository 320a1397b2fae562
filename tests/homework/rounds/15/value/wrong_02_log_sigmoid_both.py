# what: log sigmoid of the fakes' logits without the minus: log D instead of log(1 - D) for the fakes
import tensorflow as tf


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    v_real = tf.reduce_mean(tf.math.log_sigmoid(d_real))
    v_fake = tf.reduce_mean(tf.math.log_sigmoid(d_fake))
    return v_real + v_fake
