# what: right; TensorFlow in float64, the k + 1 smallest by top_k of the negative distances
import tensorflow as tf


def distances(x, y):
    return tf.sqrt(tf.reduce_sum(tf.square(x[:, None] - y[None]), axis=-1))


def precision_recall(real, fake, k):
    """A dict of two shares."""
    sets = {"real": tf.constant(real, tf.float64), "fake": tf.constant(fake, tf.float64)}
    out = {}
    for name, centers, points in (("precision", "real", "fake"), ("recall", "fake", "real")):
        c, p = sets[centers], sets[points]
        smallest = -tf.math.top_k(-distances(c, c), k=k + 1).values  # ascending
        hit = tf.reduce_any(distances(p, c) <= smallest[:, -1], axis=1)
        out[name] = float(tf.reduce_mean(tf.cast(hit, tf.float64)))
    return out
