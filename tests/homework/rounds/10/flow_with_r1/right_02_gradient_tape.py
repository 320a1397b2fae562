# what: lets TensorFlow differentiate the two losses, the penalty included, in float64
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    data = tf.constant(0.0, dtype=tf.float64)
    with tf.GradientTape(persistent=True) as tape:
        with tf.GradientTape() as inner:
            inner.watch(data)
            logit = psi * data
        slope = inner.gradient(logit, data)
        j_d = tf.nn.softplus(-psi * data) + tf.nn.softplus(psi * theta)
        j_d += tf.cast(gamma, tf.float64) / 2 * slope**2
        j_g = tf.nn.softplus(-psi * theta)
    return (
        -tape.gradient(j_g, theta).numpy(),
        -tape.gradient(j_d, psi).numpy(),
    )
