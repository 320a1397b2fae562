# what: TensorFlow in float64: roots of both covariances with linalg.eigh, then the singular values of their product.
import tensorflow as tf


def moments(x):
    x = tf.cast(x, tf.float64)
    mean = tf.reduce_mean(x, axis=0)
    centred = x - mean
    cov = tf.matmul(centred, centred, transpose_a=True) / (tf.cast(tf.shape(x)[0], tf.float64) - 1)
    return mean, cov


def square_root(cov):
    w, v = tf.linalg.eigh(cov)
    return tf.matmul(v * tf.sqrt(tf.maximum(w, 0.0)), v, transpose_b=True)


def frechet_distance(a, b):
    mean_a, cov_a = moments(a)
    mean_b, cov_b = moments(b)
    product = tf.matmul(square_root(cov_a), square_root(cov_b))
    cross = tf.reduce_sum(tf.linalg.svd(product, compute_uv=False))
    distance = tf.reduce_sum(tf.square(mean_a - mean_b)) + tf.linalg.trace(cov_a) + tf.linalg.trace(cov_b) - 2 * cross
    return float(distance)
