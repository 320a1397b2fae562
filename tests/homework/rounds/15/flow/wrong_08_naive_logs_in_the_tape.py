# what: differentiates log(1 - sigmoid) in 32 bits, which is log 0 and gives nan for large logits
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta = tf.Variable(theta, dtype="float32")
    psi = tf.Variable(psi, dtype="float32")
    with tf.GradientTape(persistent=True) as tape:
        d_fake = tf.sigmoid(psi * theta)
        d_loss = -tf.math.log(tf.sigmoid(psi * 0.0)) - tf.math.log(1 - d_fake)
        g_loss = -tf.math.log(d_fake)
    return -float(tape.gradient(g_loss, theta)), -float(tape.gradient(d_loss, psi))
