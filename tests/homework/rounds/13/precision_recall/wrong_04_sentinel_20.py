# what: wrong: 20 on the diagonal as the largest distance possible, but in d dimensions it is 20 sqrt(d)
import numpy as np


def distances(x, y):
    gap = x[:, None].astype("float64") - y[None].astype("float64")
    return np.sqrt((gap**2).sum(axis=-1))


def radii(points, k):
    d = distances(points, points)
    np.fill_diagonal(d, 20.0)  # the features lie between -10 and 10
    return np.sort(d, axis=1)[:, k - 1]


def share(points, centres, k):
    return float(np.mean((distances(points, centres) <= radii(centres, k)).any(axis=1)))


def precision_recall(real, fake, k):
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
