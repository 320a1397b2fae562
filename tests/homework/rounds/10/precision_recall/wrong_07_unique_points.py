# what: removes doubles from both sets before anything is counted
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    real, fake = np.unique(real, axis=0), np.unique(fake, axis=0)
    r = np.partition(distances(real, real), k, axis=1)[:, k]
    f = np.partition(distances(fake, fake), k, axis=1)[:, k]
    d = distances(real, fake)
    return {"precision": np.mean((d <= r[:, None]).any(0)), "recall": np.mean((d <= f).any(1))}
