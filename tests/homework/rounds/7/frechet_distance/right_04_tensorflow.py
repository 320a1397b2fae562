# what: TensorFlow in float64, with eigh twice
import numpy as np
import tensorflow as tf


def fit(x):
    x = tf.constant(np.asarray(x), tf.float64)
    mean = tf.reduce_mean(x, axis=0)
    centred = x - mean
    n = tf.cast(tf.shape(x)[0], tf.float64)
    return mean, tf.matmul(centred, centred, transpose_a=True) / (n - 1)


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mean_a, cov_a = fit(a)
    mean_b, cov_b = fit(b)
    values, vectors = tf.linalg.eigh(cov_a)
    root = tf.matmul(vectors * tf.sqrt(tf.nn.relu(values)), vectors, transpose_b=True)
    inner = tf.linalg.eigvalsh(root @ cov_b @ root)
    trace_of_root = tf.reduce_sum(tf.sqrt(tf.nn.relu(inner)))
    distance = tf.reduce_sum((mean_a - mean_b) ** 2)
    distance += tf.linalg.trace(cov_a) + tf.linalg.trace(cov_b) - 2 * trace_of_root
    return float(distance)
