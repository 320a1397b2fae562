# what: right; tf.linalg.eigvals in float64, which is always complex, as a NumPy array
import tensorflow as tf


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    jacobian = tf.constant([[0.0, 0.5], [-0.5, -float(gamma)]], dtype=tf.float64)
    return tf.linalg.eigvals(jacobian).numpy()
