# what: builds R1 from the logit's gradient at x = 0 with a tape inside a tape, in float64.
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    theta = tf.constant(theta, tf.float64)
    psi = tf.constant(psi, tf.float64)
    x = tf.constant(0.0, tf.float64)
    with tf.GradientTape() as outer:
        outer.watch(psi)
        with tf.GradientTape() as inner:
            inner.watch(x)
            real_logit = psi * x
        slope = inner.gradient(real_logit, x)
        d_loss = tf.nn.softplus(-real_logit) + tf.nn.softplus(psi * theta)
        d_loss += gamma / 2 * slope**2
    with tf.GradientTape() as tape:
        tape.watch(theta)
        g_loss = tf.nn.softplus(-psi * theta)
    return [-float(tape.gradient(g_loss, theta)), -float(outer.gradient(d_loss, psi))]
