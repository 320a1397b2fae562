# what: wrong: sorts the distance matrix down its columns and reads a column, so all radii are one point's distances
import numpy as np


def distances(x, y):
    gap = x[:, None].astype("float64") - y[None].astype("float64")
    return np.sqrt((gap**2).sum(axis=-1))


def radii(points, k):
    return np.sort(distances(points, points), axis=0)[:, k]


def share(points, centres, k):
    return float(np.mean((distances(points, centres) <= radii(centres, k)).any(axis=1)))


def precision_recall(real, fake, k):
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
