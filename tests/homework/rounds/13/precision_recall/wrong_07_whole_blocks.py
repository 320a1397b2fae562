# what: wrong: works through the points in blocks of 50 and forgets the last, smaller block
import numpy as np


def distances(x, y):
    gap = x[:, None].astype("float64") - y[None].astype("float64")
    return np.sqrt((gap**2).sum(axis=-1))


def radii(points, k):
    return np.sort(distances(points, points), axis=1)[:, k]


BLOCK = 50


def share(points, centres, k):
    reach = radii(centres, k)
    hits = []
    for i in range(max(len(points) // BLOCK, 1)):
        block = points[i * BLOCK : (i + 1) * BLOCK]
        hits.extend((distances(block, centres) <= reach).any(axis=1))
    return float(np.mean(hits))


def precision_recall(real, fake, k):
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
