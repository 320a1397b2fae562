# what: uses one radius for all balls of a set, the mean of the distances to the k-th neighbours.
import numpy as np


def distances(x, y):
    return np.linalg.norm(x[:, None, :] - y[None, :, :], axis=2)


def precision_recall(real, fake, k):
    r_real = np.sort(distances(real, real), axis=1)[:, k].mean()
    r_fake = np.sort(distances(fake, fake), axis=1)[:, k].mean()
    d = distances(real, fake)
    return {"precision": float((d.min(axis=0) <= r_real).mean()), "recall": float((d.min(axis=1) <= r_fake).mean())}
