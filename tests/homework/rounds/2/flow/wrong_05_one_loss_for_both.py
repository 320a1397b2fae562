# what: adds the two losses and lets both players go down the sum; the text says "their own losses"
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta = tf.Variable(theta, dtype="float64")
    psi = tf.Variable(psi, dtype="float64")
    with tf.GradientTape() as tape:
        fake = tf.sigmoid(psi * theta)
        real = tf.sigmoid(psi * 0.0)
        d_loss = -tf.math.log(real) - tf.math.log(1 - fake)
        g_loss = -tf.math.log(fake)
        loss = d_loss + g_loss
    d_theta, d_psi = tape.gradient(loss, [theta, psi])
    return float(-d_theta), float(-d_psi)
