# what: right, as a training step with TensorFlow variables in float64: D's tape, assign, then G's tape
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)

    with tf.GradientTape() as tape:
        d_loss = tf.math.softplus(psi * theta) + gamma / 2 * psi**2
    psi.assign_sub(h * tape.gradient(d_loss, psi))

    with tf.GradientTape() as tape:
        g_loss = tf.math.softplus(-psi * theta)
    theta.assign_sub(h * tape.gradient(g_loss, theta))

    return theta.numpy(), psi.numpy()
