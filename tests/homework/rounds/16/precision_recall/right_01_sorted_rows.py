# what: NumPy broadcasting; in a sorted row the point itself is at 0, so the k-th other is at k.
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None, :] - y[None, :, :]) ** 2).sum(axis=-1))


def share_inside(points, centres, k):
    radii = np.sort(distances(centres, centres), axis=1)[:, k]
    return float(np.mean((distances(points, centres) <= radii).any(axis=1)))


def precision_recall(real, fake, k):
    real = np.asarray(real, dtype="float64")
    fake = np.asarray(fake, dtype="float64")
    return {"precision": share_inside(fake, real, k), "recall": share_inside(real, fake, k)}
