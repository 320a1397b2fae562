# what: right; TensorFlow in float64, the symmetric A^1/2 B A^1/2, result as a float
import tensorflow as tf


def covariance(x):
    centred = x - tf.reduce_mean(x, axis=0)
    return tf.matmul(centred, centred, transpose_a=True) / (tf.cast(tf.shape(x)[0], x.dtype) - 1)


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = tf.cast(a, tf.float64), tf.cast(b, tf.float64)
    A, B = covariance(a), covariance(b)
    values, vectors = tf.linalg.eigh(A)
    root = (vectors * tf.sqrt(tf.maximum(values, 0))) @ tf.transpose(vectors)
    lam = tf.maximum(tf.linalg.eigvalsh(root @ B @ root), 0)
    gap = tf.reduce_mean(a, axis=0) - tf.reduce_mean(b, axis=0)
    total = tf.reduce_sum(gap**2) + tf.linalg.trace(A) + tf.linalg.trace(B) - 2 * tf.reduce_sum(tf.sqrt(lam))
    return float(total)
