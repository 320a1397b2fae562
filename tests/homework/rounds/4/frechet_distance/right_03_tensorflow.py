# what: right, in TensorFlow and float64, with the symmetric A^(1/2) B A^(1/2)
import numpy as np
import tensorflow as tf


def mean_and_cov(x):
    x = tf.convert_to_tensor(np.asarray(x, "float64"))
    mean = tf.reduce_mean(x, axis=0)
    centred = x - mean
    return mean, tf.matmul(centred, centred, transpose_a=True) / (x.shape[0] - 1)


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    (mean_a, cov_a), (mean_b, cov_b) = mean_and_cov(a), mean_and_cov(b)
    values, vectors = tf.linalg.eigh(cov_a)
    root = vectors * tf.sqrt(tf.maximum(values, 0.0)) @ tf.transpose(vectors)
    inner = tf.linalg.eigvalsh(root @ cov_b @ root)
    trace_of_root = tf.reduce_sum(tf.sqrt(tf.maximum(inner, 0.0)))
    distance = tf.reduce_sum((mean_a - mean_b) ** 2)
    distance += tf.linalg.trace(cov_a) + tf.linalg.trace(cov_b) - 2 * trace_of_root
    return float(distance)
