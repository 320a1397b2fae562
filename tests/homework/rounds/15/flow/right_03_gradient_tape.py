# what: lets TensorFlow differentiate the two losses, written with softplus in 64 bits
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    t = tf.Variable(theta, dtype=tf.float64)
    s = tf.Variable(psi, dtype=tf.float64)
    with tf.GradientTape() as tape:
        loss_d = tf.math.softplus(-s * 0.0) + tf.math.softplus(s * t)
    down_d = tape.gradient(loss_d, s)
    with tf.GradientTape() as tape:
        loss_g = tf.math.softplus(-s * t)
    down_g = tape.gradient(loss_g, t)
    return [-float(down_g), -float(down_d)]
