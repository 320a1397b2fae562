# what: takes the inner gradient after the outer tape has closed, so the penalty does not depend on psi, its gradient is None, and adding None raises an error: "Add R1 to the discriminator's loss"
import numpy as np
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.Variable(theta, dtype="float64")
    psi = tf.Variable(psi, dtype="float64")
    x_real = tf.constant(0.0, dtype="float64")
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x_real)
        real_logit = psi * x_real
        fake_logit = psi * theta
        d_loss = tf.math.softplus(-real_logit) + tf.math.softplus(fake_logit)
        g_loss = tf.math.softplus(-fake_logit)
    slope = tape.gradient(real_logit, x_real)
    r1 = gamma / 2 * slope**2
    d_grad = tape.gradient(d_loss, psi) + tape.gradient(r1, psi)
    g_grad = tape.gradient(g_loss, theta)
    return -float(g_grad), -float(d_grad)
