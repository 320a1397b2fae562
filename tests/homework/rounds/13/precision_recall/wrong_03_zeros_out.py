# what: wrong: leaves the point itself out by dropping all distances of 0, so its twins go as well
import numpy as np


def distances(x, y):
    gap = x[:, None].astype("float64") - y[None].astype("float64")
    return np.sqrt((gap**2).sum(axis=-1))


def radii(points, k):
    d = distances(points, points)
    d[d == 0] = np.inf
    return np.sort(d, axis=1)[:, k - 1]


def share(points, centres, k):
    return float(np.mean((distances(points, centres) <= radii(centres, k)).any(axis=1)))


def precision_recall(real, fake, k):
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
