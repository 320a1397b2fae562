# what: TensorFlow in float64; the shares as Python floats
import tensorflow as tf


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = tf.constant(real, tf.float64), tf.constant(fake, tf.float64)

    def distances(x, y):
        return tf.norm(x[:, tf.newaxis, :] - y[tf.newaxis, :, :], axis=-1)

    def share(points, centers):
        reach = tf.sort(distances(centers, centers), axis=1)[:, k]  # column 0: the point itself
        inside = tf.reduce_any(distances(points, centers) <= reach, axis=1)
        return float(tf.reduce_mean(tf.cast(inside, tf.float64)))

    return {"recall": share(real, fake), "precision": share(fake, real)}
