# what: calls gradient twice on a tape that is not persistent: RuntimeError, no pair is returned. "The pair (theta', psi'), for two floats."
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    t = tf.Variable(theta, dtype="float64")
    p = tf.Variable(psi, dtype="float64")
    with tf.GradientTape() as tape:
        fake_logit = p * t
        g_loss = tf.math.softplus(-fake_logit)
        d_loss = tf.math.softplus(fake_logit) + tf.math.softplus(-p * 0.0)
    grad_theta = tape.gradient(g_loss, t)
    grad_psi = tape.gradient(d_loss, p)
    return -float(grad_theta), -float(grad_psi)
