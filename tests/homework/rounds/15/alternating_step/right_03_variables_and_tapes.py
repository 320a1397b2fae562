# what: two TensorFlow variables, a tape for each player's loss, and assign_sub, in 64 bits
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    with tf.GradientTape() as tape:
        loss = tf.math.softplus(psi * theta) + gamma / 2 * tf.square(psi)
    psi.assign_sub(h * tape.gradient(loss, psi))
    with tf.GradientTape() as tape:
        loss = tf.math.softplus(-psi * theta)
    theta.assign_sub(h * tape.gradient(loss, theta))
    return float(theta), float(psi)
