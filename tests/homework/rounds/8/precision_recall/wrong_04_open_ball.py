# what: strictly less than the radius; violates "reaches to the k-th nearest ..., that one included"
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    def share(points, centers):
        radius = np.partition(distances(centers, centers), k, axis=1)[:, k]
        return float(np.mean(np.any(distances(points, centers) < radius, axis=1)))

    return {"precision": share(fake, real), "recall": share(real, fake)}
