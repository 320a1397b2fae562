# what: looks only into the ball of the nearest point of the other set
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    r = np.sort(distances(real, real), axis=1)[:, k]
    f = np.sort(distances(fake, fake), axis=1)[:, k]
    d = distances(real, fake)
    nearest_real = d.argmin(axis=0)
    nearest_fake = d.argmin(axis=1)
    precision = np.mean(d[nearest_real, np.arange(len(fake))] <= r[nearest_real])
    recall = np.mean(d[np.arange(len(real)), nearest_fake] <= f[nearest_fake])
    return {"precision": precision, "recall": recall}
