# what: TensorFlow's persistent tape on the two losses written with softplus, float64, returned as floats
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    with tf.GradientTape(persistent=True) as tape:
        real_logit = psi * 0.0
        fake_logit = psi * theta
        d_loss = tf.math.softplus(-real_logit) + tf.math.softplus(fake_logit)
        g_loss = tf.math.softplus(-fake_logit)
    return -float(tape.gradient(g_loss, theta)), -float(tape.gradient(d_loss, psi))
