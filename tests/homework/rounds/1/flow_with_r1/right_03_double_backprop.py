# what: right; R1 by a second tape over x at the data, all in TensorFlow, float64
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.Variable(float(theta), dtype="float64")
    psi = tf.Variable(float(psi), dtype="float64")
    x_real = tf.zeros((4, 1), "float64")  # the same point, four times
    with tf.GradientTape(persistent=True) as outer:
        with tf.GradientTape() as inner:
            inner.watch(x_real)
            real_logit = psi * x_real
        slope = inner.gradient(real_logit, x_real)
        r1 = gamma / 2 * tf.reduce_mean(tf.reduce_sum(slope**2, axis=1))
        fake_logit = psi * theta
        d_loss = tf.reduce_mean(tf.math.softplus(-real_logit)) + tf.math.softplus(fake_logit) + r1
        g_loss = tf.math.softplus(-fake_logit)
    return -float(outer.gradient(g_loss, theta)), -float(outer.gradient(d_loss, psi))
