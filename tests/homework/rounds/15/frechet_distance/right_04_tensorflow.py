# what: TensorFlow in 64 bits, with singular values of the cross product of the centred sets
import tensorflow as tf


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a = tf.cast(a, tf.float64)
    b = tf.cast(b, tf.float64)
    mean_a, mean_b = tf.reduce_mean(a, 0), tf.reduce_mean(b, 0)
    x = (a - mean_a) / tf.sqrt(tf.cast(tf.shape(a)[0] - 1, tf.float64))
    y = (b - mean_b) / tf.sqrt(tf.cast(tf.shape(b)[0] - 1, tf.float64))
    s = tf.linalg.svd(tf.matmul(x, y, transpose_b=True), compute_uv=False)
    distance = tf.reduce_sum((mean_a - mean_b) ** 2)
    distance += tf.reduce_sum(x**2) + tf.reduce_sum(y**2) - 2 * tf.reduce_sum(s)
    return float(distance)
