# what: like a real training step: TensorFlow variables in float64, a tape for each turn, assign_sub
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    g = tf.Variable(theta, dtype=tf.float64)
    d = tf.Variable(psi, dtype=tf.float64)
    h = tf.constant(h, tf.float64)
    gamma = tf.constant(gamma, tf.float64)

    # D's turn; R1 of a straight line is gamma / 2 * d^2
    with tf.GradientTape() as tape:
        d_loss = tf.math.log(tf.constant(2.0, tf.float64)) + tf.math.softplus(d * g)
        d_loss += gamma / 2 * d * d
    d.assign_sub(h * tape.gradient(d_loss, d))

    # G's turn
    with tf.GradientTape() as tape:
        g_loss = tf.math.softplus(-d * g)
    g.assign_sub(h * tape.gradient(g_loss, g))
    return float(g), float(d)
