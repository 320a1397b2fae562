# what: second derivatives by TensorFlow: the slope in x by an inner tape
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.Variable([[theta]], dtype=tf.float64)
    psi = tf.Variable([[psi]], dtype=tf.float64)
    data = tf.zeros((1, 1), tf.float64)
    with tf.GradientTape() as d_tape:
        with tf.GradientTape() as inner:
            inner.watch(data)
            real_logit = data @ psi
        slope = inner.gradient(real_logit, data)
        r1 = gamma / 2 * tf.reduce_mean(tf.reduce_sum(slope**2, axis=1))
        fake_logit = tf.stop_gradient(theta) @ psi
        j_d = tf.reduce_mean(tf.nn.softplus(-real_logit)) + tf.reduce_mean(tf.nn.softplus(fake_logit))
        total = j_d + r1
    with tf.GradientTape() as g_tape:
        j_g = tf.reduce_mean(tf.nn.softplus(-(theta @ psi)))
    psi_dot = -d_tape.gradient(total, psi)
    theta_dot = -g_tape.gradient(j_g, theta)
    return float(theta_dot[0, 0]), float(psi_dot[0, 0])
