# what: TensorFlow's eigvals of the complex matrix, given back as a NumPy array
import tensorflow as tf


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = tf.constant([[0.0, 0.5], [-0.5, -float(gamma)]], dtype=tf.complex128)
    return tf.linalg.eigvals(J).numpy()
