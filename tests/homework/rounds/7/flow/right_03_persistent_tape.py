# what: automatic differentiation of the two losses, in float64, with clearly separated players
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta = tf.constant(theta, tf.float64)
    psi = tf.constant(psi, tf.float64)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch([theta, psi])
        fake_logit = theta * psi
        real_logit = 0.0 * psi
        j_d = tf.nn.softplus(-real_logit) + tf.nn.softplus(fake_logit)
        j_g = tf.nn.softplus(-fake_logit)
    return (-tape.gradient(j_g, theta)).numpy(), (-tape.gradient(j_d, psi)).numpy()
