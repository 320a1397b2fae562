# what: nested tapes in float64, the penalty inside the outer one
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    x = tf.zeros((), tf.float64)
    with tf.GradientTape(persistent=True) as outer:
        with tf.GradientTape() as inner:
            inner.watch(x)
            real_logit = psi * x
        slope = inner.gradient(real_logit, x)
        fake_logit = psi * theta
        d_loss = tf.math.softplus(-real_logit) + tf.math.softplus(fake_logit)
        d_loss = d_loss + tf.constant(gamma, tf.float64) / 2 * slope**2
        g_loss = tf.math.softplus(-fake_logit)
    theta_dot = -outer.gradient(g_loss, theta)
    psi_dot = -outer.gradient(d_loss, psi)
    return float(theta_dot), float(psi_dot)
