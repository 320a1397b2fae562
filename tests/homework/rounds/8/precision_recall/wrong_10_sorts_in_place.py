# what: sorts the distances between the sets in place before comparing, so columns no longer belong to their centres; violates "in the ball of at least one real point"
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    def share(points, centers):
        own, cross = distances(centers, centers), distances(points, centers)
        for d in (own, cross):
            d.sort(axis=1)
        return float((cross <= own[:, k]).any(axis=1).mean())

    return {"precision": share(fake, real), "recall": share(real, fake)}
