# what: TensorFlow differentiates both losses, in 64-bit
import tensorflow as tf


def flow(theta, psi):
    t, s = tf.Variable(float(theta), dtype=tf.float64), tf.Variable(float(psi), dtype=tf.float64)
    with tf.GradientTape(persistent=True) as tape:
        j_d = tf.math.softplus(-s * 0.0) + tf.math.softplus(s * t)
        j_g = tf.math.softplus(-s * t)
    return -float(tape.gradient(j_g, t)), -float(tape.gradient(j_d, s))
