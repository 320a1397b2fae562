# what: the point itself is counted as its nearest, so the radius is the (k-1)-th ("the k-th nearest of the **other** points")
import numpy as np


def dist(x, y):
    return np.linalg.norm(x[:, None] - y[None], axis=-1)


def precision_recall(real, fake, k):
    r_real = np.sort(dist(real, real), axis=1)[:, k - 1]
    r_fake = np.sort(dist(fake, fake), axis=1)[:, k - 1]
    d = dist(real, fake)
    return {
        "precision": float((d <= r_real[:, None]).any(axis=0).mean()),
        "recall": float((d <= r_fake[None, :]).any(axis=1).mean()),
    }
