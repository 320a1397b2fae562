# what: right; TensorFlow variables in float64, assign_sub for each turn, returns 0-d NumPy numbers
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta = tf.Variable(theta, dtype="float64")
    psi = tf.Variable(psi, dtype="float64")
    h, gamma = tf.constant(h, "float64"), tf.constant(gamma, "float64")

    with tf.GradientTape() as tape:
        d_loss = tf.math.log(tf.constant(2.0, "float64")) + tf.math.softplus(psi * theta)
        d_loss += gamma / 2 * psi**2
    psi.assign_sub(h * tape.gradient(d_loss, psi))

    with tf.GradientTape() as tape:
        g_loss = tf.math.softplus(-psi * theta)
    theta.assign_sub(h * tape.gradient(g_loss, theta))
    return theta.numpy(), psi.numpy()
