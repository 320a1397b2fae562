# what: recall is 'coverage': the share of reals whose own ball holds a fake
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None, :] - y[None, :, :]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    r = np.sort(distances(real, real), axis=1)[:, k]
    inside = distances(real, fake) <= r[:, None]
    return {"precision": inside.any(axis=0).mean(), "recall": inside.any(axis=1).mean()}
