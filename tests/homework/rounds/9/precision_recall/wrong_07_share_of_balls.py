# what: any over the wrong axis: the share of real balls that hold a fake, and the other way round ("the share of fakes that lie in the ball")
import numpy as np


def dists(x, y):
    return np.sqrt(np.square(x[:, None] - y[None]).sum(-1))


def precision_recall(real, fake, k):
    r_real = np.sort(dists(real, real), axis=1)[:, k]
    r_fake = np.sort(dists(fake, fake), axis=1)[:, k]
    d = dists(fake, real)
    return {
        "precision": float((d <= r_real[None, :]).any(axis=0).mean()),
        "recall": float((d <= r_fake[:, None]).any(axis=1).mean()),
    }
