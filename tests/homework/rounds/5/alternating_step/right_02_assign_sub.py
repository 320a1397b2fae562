# what: right, two variables, two tapes and assign_sub, as in a hand-written training step
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    g = tf.Variable(theta, dtype="float64")
    d = tf.Variable(psi, dtype="float64")
    with tf.GradientTape() as tape:
        d_loss = tf.nn.softplus(d * g) + gamma / 2 * d**2  # the real half is log 2 whatever d is
    d.assign_sub(h * tape.gradient(d_loss, d))
    with tf.GradientTape() as tape:
        g_loss = tf.nn.softplus(-d * g)
    g.assign_sub(h * tape.gradient(g_loss, g))
    return float(g), float(d)
