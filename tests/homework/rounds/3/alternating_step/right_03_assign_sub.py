# what: TensorFlow variables in float32, each moved by assign_sub in its own turn
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta, psi = tf.Variable(float(theta)), tf.Variable(float(psi))

    with tf.GradientTape() as tape:
        d_loss = tf.math.softplus(psi * theta) + gamma / 2 * psi**2
    psi.assign_sub(h * tape.gradient(d_loss, psi))

    with tf.GradientTape() as tape:
        g_loss = tf.math.softplus(-psi * theta)
    theta.assign_sub(h * tape.gradient(g_loss, theta))
    return float(theta), float(psi)
