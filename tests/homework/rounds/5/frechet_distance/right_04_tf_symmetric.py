# what: right, the symmetric form with TensorFlow's eigh in float64
import tensorflow as tf


def moments(x):
    x = tf.convert_to_tensor(x)
    x = tf.cast(x, tf.float64)
    mean = tf.reduce_mean(x, axis=0)
    centred = x - mean
    n = tf.cast(tf.shape(x)[0], tf.float64)
    return mean, tf.matmul(centred, centred, transpose_a=True) / (n - 1)


def psd_root(matrix):
    values, vectors = tf.linalg.eigh(matrix)
    values = tf.sqrt(tf.maximum(values, 0))
    return tf.matmul(vectors * values, vectors, transpose_b=True)


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu_a, A = moments(a)
    mu_b, B = moments(b)
    root = psd_root(A)
    middle = psd_root(root @ B @ root)
    return float(
        tf.reduce_sum((mu_a - mu_b) ** 2) + tf.linalg.trace(A) + tf.linalg.trace(B) - 2 * tf.linalg.trace(middle)
    )
