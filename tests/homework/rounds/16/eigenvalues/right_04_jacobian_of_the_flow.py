# what: gets the matrix as TensorFlow's Jacobian of the flow at (0, 0), in float64, then its eigenvalues.
import numpy as np
import tensorflow as tf


def velocity(state, gamma):
    theta, psi = state[0], state[1]
    return tf.stack([psi * tf.sigmoid(-theta * psi), -theta * tf.sigmoid(theta * psi) - gamma * psi])


def eigenvalues(gamma):
    state = tf.zeros((2,), tf.float64)
    gamma = tf.constant(gamma, tf.float64)
    with tf.GradientTape() as tape:
        tape.watch(state)
        v = velocity(state, gamma)
    jacobian = tape.jacobian(v, state).numpy()
    values, _ = np.linalg.eig(jacobian)
    return values + 0j
