# what: compares squared distances with radii that are not squared; violates "reaches to the k-th nearest" (right only at a distance of 1)
import numpy as np


def precision_recall(real, fake, k):
    def squared(x, y):
        return ((x[:, None] - y[None]) ** 2).sum(-1)

    def share(points, centers):
        radius = np.sqrt(np.sort(squared(centers, centers), axis=1)[:, k])
        return float((squared(points, centers) <= radius).any(axis=1).mean())

    return {"precision": share(fake, real), "recall": share(real, fake)}
