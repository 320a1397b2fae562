# what: right; TensorFlow in float64, top_k of the negative distances
import tensorflow as tf


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = tf.cast(real, tf.float64), tf.cast(fake, tf.float64)

    def distance(x, y):
        return tf.sqrt(tf.reduce_sum((x[:, None] - y[None]) ** 2, axis=-1))

    def radius(x):
        nearest = -tf.math.top_k(-distance(x, x), k=k + 1).values
        return nearest[:, -1]

    in_real = distance(fake, real) <= radius(real)
    in_fake = distance(real, fake) <= radius(fake)
    return {
        "precision": float(tf.reduce_mean(tf.cast(tf.reduce_any(in_real, axis=1), tf.float64))),
        "recall": float(tf.reduce_mean(tf.cast(tf.reduce_any(in_fake, axis=1), tf.float64))),
    }
