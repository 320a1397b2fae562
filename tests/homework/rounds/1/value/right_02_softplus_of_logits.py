# what: logits; two TensorFlow softplus means, each with its minus
import tensorflow as tf


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    l_real = tf.cast(d_real, tf.float32)
    l_fake = tf.cast(d_fake, tf.float32)
    e_real = tf.reduce_mean(-tf.math.softplus(-l_real))
    e_fake = tf.reduce_mean(-tf.math.softplus(l_fake))
    return tf.add(e_real, e_fake).numpy()
