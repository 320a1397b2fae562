# what: right; R1 by a gradient tape in a gradient tape, float64, the way a real network would do it
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    x_real = tf.constant([[0.0]], tf.float64)
    gamma = tf.constant(gamma, tf.float64)

    with tf.GradientTape() as tape:
        with tf.GradientTape() as inner:
            inner.watch(x_real)
            real_logit = psi * x_real
        slope = inner.gradient(real_logit, x_real)
        r1 = gamma / 2 * tf.reduce_mean(tf.reduce_sum(slope**2, axis=1))
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logit)) + tf.nn.softplus(psi * theta) + r1
    d_grad = tape.gradient(d_loss, psi)

    with tf.GradientTape() as tape:
        g_loss = tf.nn.softplus(-psi * theta)
    g_grad = tape.gradient(g_loss, theta)
    return -float(g_grad), -float(d_grad)
