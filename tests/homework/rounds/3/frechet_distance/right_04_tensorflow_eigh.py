# what: TensorFlow in float64, with the root of A by its eigenvectors
import tensorflow as tf


def moments(x):
    x = tf.convert_to_tensor(x, dtype=tf.float64)
    mean = tf.reduce_mean(x, axis=0)
    centred = x - mean
    return mean, tf.matmul(centred, centred, transpose_a=True) / (x.shape[0] - 1)


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mean_a, cov_a = moments(a)
    mean_b, cov_b = moments(b)
    e, v = tf.linalg.eigh(cov_a)
    root = tf.matmul(v * tf.sqrt(tf.maximum(e, 0.0)), v, transpose_b=True)
    lam = tf.linalg.eigvalsh(root @ cov_b @ root)
    overlap = tf.reduce_sum(tf.sqrt(tf.maximum(lam, 0.0)))
    gap = tf.reduce_sum(tf.math.squared_difference(mean_a, mean_b))
    return float(gap + tf.linalg.trace(cov_a + cov_b) - 2.0 * overlap)
