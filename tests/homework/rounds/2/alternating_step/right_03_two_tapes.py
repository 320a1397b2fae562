# what: a training step in TensorFlow: two tapes, assign_sub on float64 variables, as in a train_step
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    g = tf.Variable(theta, dtype=tf.float64)
    d = tf.Variable(psi, dtype=tf.float64)
    with tf.GradientTape() as tape:
        d_loss = tf.nn.softplus(d * g) + 0.5 * gamma * tf.square(d)
    d.assign_sub(h * tape.gradient(d_loss, d))
    with tf.GradientTape() as tape:
        g_loss = tf.nn.softplus(-d * g)
    g.assign_sub(h * tape.gradient(g_loss, g))
    return float(g.numpy()), float(d.numpy())
