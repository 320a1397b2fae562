# what: right, R1 literally by two nested tapes on the data point
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.constant([[theta]], tf.float64)
    psi = tf.constant([[psi]], tf.float64)
    data = tf.zeros((1, 1), tf.float64)
    with tf.GradientTape(persistent=True) as outer:
        outer.watch([theta, psi])
        with tf.GradientTape() as inner:
            inner.watch(data)
            real_logits = data * psi
        slope = inner.gradient(real_logits, data)
        r1 = tf.reduce_mean(tf.reduce_sum(slope**2, axis=1)) * gamma / 2
        fake_logits = theta * psi
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits) + tf.nn.softplus(fake_logits)) + r1
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    theta_dot = -outer.gradient(g_loss, theta)
    psi_dot = -outer.gradient(d_loss, psi)
    return theta_dot.numpy().item(), psi_dot.numpy().item()
