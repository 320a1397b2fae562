# what: turns the slope into a Python float inside the tape, so the penalty is a constant for the tape and there is no brake at all: "Add R1 to the discriminator's loss"
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta = tf.Variable(theta, dtype="float64")
    psi = tf.Variable(psi, dtype="float64")
    x = tf.Variable(0.0, dtype="float64")
    with tf.GradientTape() as d_tape:
        with tf.GradientTape() as x_tape:
            real = psi * x
        slope = float(x_tape.gradient(real, x))
        penalty = gamma / 2 * slope**2
        d_loss = tf.math.softplus(-real) + tf.math.softplus(psi * theta) + penalty
    with tf.GradientTape() as g_tape:
        g_loss = tf.math.softplus(-psi * theta)
    return float(-g_tape.gradient(g_loss, theta)), float(-d_tape.gradient(d_loss, psi))
