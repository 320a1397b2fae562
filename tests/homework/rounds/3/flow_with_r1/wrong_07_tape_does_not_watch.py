# what: the inner tape does not watch the constant x, so the slope is None and squaring it raises -- "return the velocities again"
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    x = tf.constant(0.0, dtype=tf.float64)  # the data
    with tf.GradientTape(persistent=True) as tape:
        with tf.GradientTape() as inner:
            real_logit = psi * x
        slope = inner.gradient(real_logit, x)
        fake_logit = psi * theta
        d_loss = tf.math.softplus(-real_logit) + tf.math.softplus(fake_logit)
        d_loss += gamma / 2 * tf.square(slope)
        g_loss = tf.math.softplus(-fake_logit)
    theta_dot = -tape.gradient(g_loss, theta)
    psi_dot = -tape.gradient(d_loss, psi)
    return float(theta_dot), float(psi_dot)
