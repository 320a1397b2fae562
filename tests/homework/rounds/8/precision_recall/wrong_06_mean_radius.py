# what: one radius for all, the mean k-th distance; violates "the ball of a point reaches to the k-th nearest"
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    def share(points, centers):
        radius = np.sort(distances(centers, centers), axis=1)[:, k].mean()
        return float((distances(points, centers).min(axis=1) <= radius).mean())

    return {"precision": share(fake, real), "recall": share(real, fake)}
