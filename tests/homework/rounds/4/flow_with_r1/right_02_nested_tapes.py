# what: right, R1 by a tape inside a tape, as in a real training step, in float64 (the slope of a line is the same at any x: here at two reals)
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    real = tf.zeros((2, 1), tf.float64)
    with tf.GradientTape(persistent=True) as tape:
        with tf.GradientTape() as inner:
            inner.watch(real)
            real_logits = psi * real
        slopes = inner.gradient(real_logits, real)
        r1 = gamma / 2 * tf.reduce_mean(tf.reduce_sum(slopes**2, axis=1))
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.nn.softplus(psi * theta) + r1
        g_loss = tf.nn.softplus(-psi * theta)
    theta_dot, psi_dot = -tape.gradient(g_loss, theta), -tape.gradient(d_loss, psi)
    del tape
    return float(theta_dot), float(psi_dot)
