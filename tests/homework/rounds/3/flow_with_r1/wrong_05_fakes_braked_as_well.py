# what: penalises the slope on the data and on the fakes (R1 + R2), so the brake is 2 gamma psi -- "on the data, where $\ell$ is $D$'s logit"
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    real = tf.zeros((), tf.float64)
    with tf.GradientTape(persistent=True) as tape:
        penalty = 0.0
        for x in (real, tf.stop_gradient(tf.identity(theta))):
            with tf.GradientTape() as inner:
                inner.watch(x)
                logit = psi * x
            slope = inner.gradient(logit, x)
            penalty += gamma / 2 * slope**2
        d_loss = tf.math.softplus(-psi * real) + tf.math.softplus(psi * theta) + penalty
        g_loss = tf.math.softplus(-psi * theta)
    return -float(tape.gradient(g_loss, theta)), -float(tape.gradient(d_loss, psi))
