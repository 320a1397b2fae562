# what: R1 by a gradient tape inside a gradient tape, as in a real training step, in 64 bits
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    x_real = tf.constant(0.0, tf.float64)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            inner.watch(x_real)
            logit_real = psi * x_real
        slope = inner.gradient(logit_real, x_real)
        d_loss = tf.nn.softplus(-logit_real) + tf.nn.softplus(psi * theta)
        d_loss += gamma / 2 * slope**2
    d_psi = -outer.gradient(d_loss, psi)
    with tf.GradientTape() as tape:
        g_loss = -tf.math.log_sigmoid(psi * theta)
    d_theta = -tape.gradient(g_loss, theta)
    return float(d_theta), float(d_psi)
