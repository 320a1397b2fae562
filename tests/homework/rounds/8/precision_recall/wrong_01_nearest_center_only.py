# what: looks only into the ball of the nearest real point (or fake); violates "in the ball of at least one real point"
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    def share(points, centers):
        radius = np.sort(distances(centers, centers), axis=1)[:, k]
        d = distances(points, centers)
        nearest = d.argmin(axis=1)
        return float(np.mean(d.min(axis=1) <= radius[nearest]))

    return {"precision": share(fake, real), "recall": share(real, fake)}
