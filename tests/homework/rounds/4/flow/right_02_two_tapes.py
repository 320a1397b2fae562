# what: right, by automatic differentiation of softplus losses in float64, one tape for each player
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    with tf.GradientTape() as d_tape:
        d_loss = tf.nn.softplus(-psi * 0.0) + tf.nn.softplus(psi * theta)
    with tf.GradientTape() as g_tape:
        g_loss = tf.nn.softplus(-psi * theta)
    return -g_tape.gradient(g_loss, theta).numpy(), -d_tape.gradient(d_loss, psi).numpy()
