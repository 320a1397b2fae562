# what: lets TensorFlow derive both losses
import tensorflow as tf


def flow(theta, psi):
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    with tf.GradientTape(persistent=True) as tape:
        j_g = tf.nn.softplus(-psi * theta)
        j_d = tf.nn.softplus(psi * theta) + tf.nn.softplus(-psi * 0.0)
    return -tape.gradient(j_g, theta), -tape.gradient(j_d, psi)
