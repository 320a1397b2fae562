# what: both gradients by tape, the penalty from the slope at x = 0
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    theta = tf.Variable(float(theta), dtype=tf.float64)
    psi = tf.Variable(float(psi), dtype=tf.float64)
    x = tf.zeros([], tf.float64)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            inner.watch(x)
            logit = psi * x
        slope = inner.gradient(logit, x)
        j_d = tf.nn.softplus(-logit) + tf.nn.softplus(psi * theta) + gamma / 2 * slope**2
    psi_dot = -outer.gradient(j_d, psi)
    with tf.GradientTape() as tape:
        j_g = tf.nn.softplus(-psi * theta)
    return float(-tape.gradient(j_g, theta)), float(psi_dot)
