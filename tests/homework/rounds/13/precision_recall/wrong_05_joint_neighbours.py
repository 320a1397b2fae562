# what: wrong: the k-th nearest among both sets together gives the radius
import numpy as np


def distances(x, y):
    gap = x[:, None].astype("float64") - y[None].astype("float64")
    return np.sqrt((gap**2).sum(axis=-1))


def share(points, centres, k):
    everyone = np.concatenate([centres, points])
    radii = np.sort(distances(centres, everyone), axis=1)[:, k]
    return float(np.mean((distances(points, centres) <= radii).any(axis=1)))


def precision_recall(real, fake, k):
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
