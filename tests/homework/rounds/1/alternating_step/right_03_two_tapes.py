# what: right; TensorFlow, one tape for each turn, variables made anew in each call
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta = tf.Variable(float(theta), dtype="float64")
    psi = tf.Variable(float(psi), dtype="float64")
    with tf.GradientTape() as tape:
        d_loss = tf.math.log(1 + tf.exp(psi * theta)) + gamma / 2 * psi**2
    psi.assign_sub(h * tape.gradient(d_loss, psi))
    with tf.GradientTape() as tape:
        g_loss = tf.math.log(1 + tf.exp(-psi * theta))
    theta.assign_sub(h * tape.gradient(g_loss, theta))
    return theta.numpy(), psi.numpy()
