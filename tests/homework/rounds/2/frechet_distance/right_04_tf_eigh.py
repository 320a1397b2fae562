# what: TensorFlow in float64: symmetric root of A, then the eigenvalues of root B root
import tensorflow as tf


def moments(x):
    x = tf.cast(tf.convert_to_tensor(x), tf.float64)
    mu = tf.reduce_mean(x, axis=0)
    centred = x - mu
    return mu, tf.matmul(centred, centred, transpose_a=True) / tf.cast(tf.shape(x)[0] - 1, tf.float64)


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu_a, A = moments(a)
    mu_b, B = moments(b)
    e, v = tf.linalg.eigh(A)
    root = tf.matmul(v * tf.sqrt(tf.maximum(e, 0.0)), v, transpose_b=True)
    middle = root @ B @ root
    e2 = tf.linalg.eigvalsh((middle + tf.transpose(middle)) / 2)
    covariance_part = tf.linalg.trace(A) + tf.linalg.trace(B) - 2 * tf.reduce_sum(tf.sqrt(tf.maximum(e2, 0.0)))
    return float(tf.reduce_sum(tf.square(mu_a - mu_b)) + covariance_part)
