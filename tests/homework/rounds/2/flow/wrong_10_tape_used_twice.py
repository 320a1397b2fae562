# what: asks one non-persistent tape for two gradients: RuntimeError at the second
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    with tf.GradientTape() as tape:
        logit = psi * theta
        d_loss = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.zeros_like(logit), logits=logit)
        g_loss = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(logit), logits=logit)
    theta_dot = -tape.gradient(g_loss, theta)
    psi_dot = -tape.gradient(d_loss, psi)
    return theta_dot.numpy(), psi_dot.numpy()
