# what: right; the losses by softplus in float64, a gradient tape for each player, returns a list of two floats
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta = tf.constant(theta, tf.float64)
    psi = tf.constant(psi, tf.float64)

    with tf.GradientTape() as g_tape:
        g_tape.watch(theta)
        g_loss = tf.nn.softplus(-psi * theta)
    with tf.GradientTape() as d_tape:
        d_tape.watch(psi)
        d_loss = tf.nn.softplus(psi * theta) + tf.nn.softplus(-psi * tf.zeros((), tf.float64))

    return [-g_tape.gradient(g_loss, theta).numpy(), -d_tape.gradient(d_loss, psi).numpy()]
