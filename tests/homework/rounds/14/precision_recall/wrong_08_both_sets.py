# what: the radius reaches to the k-th nearest of all other points, of both sets together
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None, :] - y[None, :, :]) ** 2).sum(-1))


def share(own, other, k):
    everything = np.concatenate([own, other])
    r = np.sort(distances(own, everything), axis=1)[:, k]
    return (distances(own, other) <= r[:, None]).any(axis=0).mean()


def precision_recall(real, fake, k):
    return {"precision": share(real, fake, k), "recall": share(fake, real, k)}
