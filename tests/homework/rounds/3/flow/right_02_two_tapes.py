# what: TensorFlow differentiates each player's loss in that player's own parameter
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta, psi = tf.Variable(theta, dtype="float64"), tf.Variable(psi, dtype="float64")
    bce = tf.nn.sigmoid_cross_entropy_with_logits
    zero, one = tf.constant(0.0, "float64"), tf.constant(1.0, "float64")
    with tf.GradientTape() as d_tape:
        d_loss = bce(labels=one, logits=psi * 0.0) + bce(labels=zero, logits=psi * theta)
    with tf.GradientTape() as g_tape:
        g_loss = bce(labels=one, logits=psi * theta)
    psi_dot = -d_tape.gradient(d_loss, psi)
    theta_dot = -g_tape.gradient(g_loss, theta)
    return theta_dot.numpy(), psi_dot.numpy()
