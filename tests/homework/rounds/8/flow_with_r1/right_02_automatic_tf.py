# what: TensorFlow differentiates J_D with the penalty, and J_G
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    t, s = (tf.Variable(float(v), dtype=tf.float64) for v in (theta, psi))
    x = tf.constant(0.0, tf.float64)
    with tf.GradientTape(persistent=True) as outer:
        with tf.GradientTape() as inner:
            inner.watch(x)
            logit = s * x
        slope = inner.gradient(logit, x)
        j_d = tf.math.softplus(-logit) + tf.math.softplus(s * t) + gamma / 2 * slope**2
        j_g = tf.math.softplus(-s * t)
    return float(-outer.gradient(j_g, t)), float(-outer.gradient(j_d, s))
