# what: real variables, losses and gradient tapes of TensorFlow, each variable moved by assign_sub in its turn.
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    t = tf.Variable(theta, dtype="float64")
    s = tf.Variable(psi, dtype="float64")
    with tf.GradientTape() as tape:
        d_loss = tf.nn.softplus(s * t) + 0.5 * gamma * s**2
    s.assign_sub(h * tape.gradient(d_loss, s))
    with tf.GradientTape() as tape:
        g_loss = -tf.math.log_sigmoid(s * t)
    t.assign_sub(h * tape.gradient(g_loss, t))
    return [t.numpy(), s.numpy()]
