# what: takes log D on the fakes too, the "1 -" is missing (log sigma(l) instead of log sigma(-l)) -- "what is left of $-L$ is $\log(1 - D(G(z)))$."
import tensorflow as tf


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    log_d_real = tf.math.log_sigmoid(tf.constant(d_real))
    log_d_fake = tf.math.log_sigmoid(tf.constant(d_fake))
    return float(tf.reduce_mean(log_d_real) + tf.reduce_mean(log_d_fake))
