# what: wrong: asks only the ball of the nearest point of the other set, not every ball
import numpy as np


def distances(x, y):
    gap = x[:, None].astype("float64") - y[None].astype("float64")
    return np.sqrt((gap**2).sum(axis=-1))


def radii(points, k):
    return np.sort(distances(points, points), axis=1)[:, k]


def share(points, centres, k):
    d = distances(points, centres)
    nearest = d.argmin(axis=1)
    return float(np.mean(d.min(axis=1) <= radii(centres, k)[nearest]))


def precision_recall(real, fake, k):
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
