# what: precision is 'density': the number of balls each fake lies in, over k
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None, :] - y[None, :, :]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    cross = distances(real, fake)
    r = np.sort(distances(real, real), axis=1)[:, k]
    f = np.sort(distances(fake, fake), axis=1)[:, k]
    return {
        "precision": (cross <= r[:, None]).sum() / (k * len(fake)),
        "recall": (cross <= f).any(axis=1).mean(),
    }
