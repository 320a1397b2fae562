# what: lets TensorFlow differentiate the two losses, in float64 with softplus, and turns the signs.
import tensorflow as tf


def flow(theta, psi):
    t = tf.Variable(theta, dtype=tf.float64)
    s = tf.Variable(psi, dtype=tf.float64)
    with tf.GradientTape(persistent=True) as tape:
        logit = s * t
        g_loss = tf.nn.softplus(-logit)
        d_loss = tf.nn.softplus(logit) + tf.nn.softplus(tf.constant(0.0, tf.float64))
    return -float(tape.gradient(g_loss, t)), -float(tape.gradient(d_loss, s))
