# what: TensorFlow in float64, top_k of the negative distances with k + 1 and the last of them.
import tensorflow as tf


class Manifold:
    def __init__(self, points, k):
        self.points = tf.cast(points, tf.float64)
        near, _ = tf.math.top_k(-self.to(self.points), k=k + 1)
        self.radii = -near[:, -1]

    def to(self, others):
        return tf.norm(self.points[:, None, :] - others[None, :, :], axis=-1)

    def share(self, others):
        inside = self.to(tf.cast(others, tf.float64)) <= self.radii[:, None]
        return float(tf.reduce_mean(tf.cast(tf.reduce_any(inside, axis=0), tf.float64)))


def precision_recall(real, fake, k):
    return {"precision": Manifold(real, k).share(fake), "recall": Manifold(fake, k).share(real)}
