# what: a fake's ball reaches to its k-th nearest real point, not to its k-th nearest fake
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None, :] - y[None, :, :]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    cross = distances(real, fake)
    r = np.sort(distances(real, real), axis=1)[:, k]
    f = np.sort(cross, axis=0)[k - 1]
    return {
        "precision": (cross <= r[:, None]).any(axis=0).mean(),
        "recall": (cross <= f[None, :]).any(axis=1).mean(),
    }
