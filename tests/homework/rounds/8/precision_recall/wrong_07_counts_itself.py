# what: sorts with the point itself at 0 and takes entry k - 1; violates "the k-th nearest of the other points"
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    def share(points, centers):
        radius = np.sort(distances(centers, centers), axis=1)[:, k - 1]
        return float((distances(points, centers) <= radius).any(axis=1).mean())

    return {"precision": share(fake, real), "recall": share(real, fake)}
