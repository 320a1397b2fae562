# what: stochastic gradient descent with TensorFlow's tape, two turns in 64-bit
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    t, s = tf.Variable(float(theta), dtype=tf.float64), tf.Variable(float(psi), dtype=tf.float64)
    with tf.GradientTape() as tape:
        j_d = tf.math.softplus(s * t) + gamma / 2 * s**2
    s.assign_sub(h * tape.gradient(j_d, s))
    with tf.GradientTape() as tape:
        j_g = tf.math.softplus(-s * t)
    t.assign_sub(h * tape.gradient(j_g, t))
    return float(t), float(s)
