# what: the radii are distances, but the points are compared by squared distances. "lie in the ball of at least one real point"
import numpy as np


def squares(x, y):
    return ((x[:, None, :] - y[None, :, :]) ** 2).sum(-1)


def knn_radius(x, k):
    return np.sqrt(np.sort(squares(x, x), axis=1)[:, k])


def precision_recall(real, fake, k):
    """A dict of two shares."""

    to_real = squares(fake, real)
    to_fake = squares(real, fake)
    return {
        "precision": float((to_real <= knn_radius(real, k)).any(axis=1).mean()),
        "recall": float((to_fake <= knn_radius(fake, k)).any(axis=1).mean()),
    }
