# what: TensorFlow: top_k of the negative distances, the point itself among the k + 1
import numpy as np
import tensorflow as tf


def distances(x, y):
    return tf.norm(x[:, None, :] - y[None, :, :], axis=-1)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real = tf.constant(np.asarray(real, "float64"))
    fake = tf.constant(np.asarray(fake, "float64"))

    def share(points, centers):
        radii = -tf.math.top_k(-distances(centers, centers), k=k + 1).values[:, -1]
        inside = tf.reduce_any(distances(points, centers) <= radii[None, :], axis=1)
        return float(tf.reduce_mean(tf.cast(inside, tf.float64)))

    return {"precision": share(fake, real), "recall": share(real, fake)}
