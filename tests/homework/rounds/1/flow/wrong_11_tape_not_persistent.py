# what: asks a GradientTape for two gradients without persistent=True, so the second call raises RuntimeError
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta = tf.Variable(theta, dtype="float64")
    psi = tf.Variable(psi, dtype="float64")
    with tf.GradientTape() as tape:
        logit = psi * theta
        d_loss = tf.math.softplus(logit)
        g_loss = tf.math.softplus(-logit)
    theta_dot = -tape.gradient(g_loss, theta)
    psi_dot = -tape.gradient(d_loss, psi)
    return float(theta_dot), float(psi_dot)
