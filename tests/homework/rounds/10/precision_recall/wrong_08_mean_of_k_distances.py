# what: takes the mean distance to the k nearest others as the radius
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    r = np.sort(distances(real, real), axis=1)[:, 1 : k + 1].mean(axis=1)
    f = np.sort(distances(fake, fake), axis=1)[:, 1 : k + 1].mean(axis=1)
    d = distances(real, fake)
    return {"precision": np.mean((d <= r[:, None]).any(0)), "recall": np.mean((d <= f).any(1))}
