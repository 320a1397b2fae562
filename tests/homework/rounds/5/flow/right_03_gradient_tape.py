# what: right, with TensorFlow's tape in float64 and the losses on logits
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    with tf.GradientTape(persistent=True) as tape:
        real_logit = psi * 0.0
        fake_logit = psi * theta
        j_d = tf.math.softplus(-real_logit) + tf.math.softplus(fake_logit)
        j_g = tf.math.softplus(-fake_logit)
    return -float(tape.gradient(j_g, theta)), -float(tape.gradient(j_d, psi))
