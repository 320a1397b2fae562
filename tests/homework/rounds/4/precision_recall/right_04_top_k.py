# what: right, in TensorFlow and float64 with top_k of the negated distances, itself among the k + 1
import tensorflow as tf


def pairwise(x, y):
    return tf.reduce_sum((x[:, None, :] - y[None, :, :]) ** 2, axis=-1)


def share(points, centers, k):
    nearest, _ = tf.math.top_k(-pairwise(centers, centers), k=k + 1)
    radii = -nearest[:, -1]
    inside = tf.reduce_any(pairwise(points, centers) <= radii[None, :], axis=1)
    return float(tf.reduce_mean(tf.cast(inside, tf.float64)))


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = tf.cast(real, tf.float64), tf.cast(fake, tf.float64)
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
