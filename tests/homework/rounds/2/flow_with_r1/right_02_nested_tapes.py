# what: the whole loss with R1 by nested tapes at the data point x = 0, float64
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    x = tf.zeros((1, 1), tf.float64)
    with tf.GradientTape(persistent=True) as outer:
        with tf.GradientTape() as inner:
            inner.watch(x)
            real_logit = psi * x
        slope = inner.gradient(real_logit, x)
        r1 = tf.reduce_mean(tf.reduce_sum(slope**2, axis=-1))
        fake_logit = psi * theta
        d_loss = (
            tf.reduce_mean(tf.nn.softplus(-real_logit)) + tf.nn.softplus(fake_logit) + gamma / 2 * r1
        )
        g_loss = tf.nn.softplus(-fake_logit)
    return outer.gradient(g_loss, theta).numpy() * -1, outer.gradient(d_loss, psi).numpy() * -1
