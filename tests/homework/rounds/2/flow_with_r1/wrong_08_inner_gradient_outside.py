# what: takes the slope in x outside the outer tape, which so never sees how R1 depends on psi; unconnected gradients count as 0, so the brake is silently missing
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    x = tf.Variable(0.0, dtype=tf.float64)
    with tf.GradientTape() as inner:
        logit = psi * x
    slope = inner.gradient(logit, x)
    with tf.GradientTape(persistent=True) as tape:
        fake = psi * theta
        g_loss = tf.nn.softplus(-fake)
        d_loss = tf.nn.softplus(fake)
        r1 = gamma / 2 * slope**2
    zero = tf.UnconnectedGradients.ZERO
    theta_dot = -tape.gradient(g_loss, theta)
    psi_dot = -tape.gradient(d_loss, psi) - tape.gradient(r1, psi, unconnected_gradients=zero)
    return float(theta_dot), float(psi_dot)
