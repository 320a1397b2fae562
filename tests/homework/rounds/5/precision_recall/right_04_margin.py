# what: right, TensorFlow's top_k in float64; a point is inside if the largest of radius minus distance is not negative
import tensorflow as tf


def distances(x, y):
    return tf.norm(x[:, None, :] - y[None, :, :], axis=-1)


def share(points, centers, k):
    among = distances(centers, centers)
    radii = -tf.math.top_k(-among, k=k + 1).values[:, -1]
    margin = tf.reduce_max(radii[None, :] - distances(points, centers), axis=1)
    return float(tf.reduce_mean(tf.cast(margin >= 0, tf.float64)))


def precision_recall(real, fake, k):
    """A dict of two shares."""

    real = tf.cast(tf.convert_to_tensor(real), tf.float64)
    fake = tf.cast(tf.convert_to_tensor(fake), tf.float64)
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
