# what: counts how many balls each fake lies in, over k, which is density and may exceed 1, instead of whether it lies in one. "Precision is the share of fakes that lie in the"
import numpy as np


def distances(x, y):
    return np.linalg.norm(x[:, None, :] - y[None, :, :], axis=-1)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    r_real = np.sort(distances(real, real), axis=1)[:, k]
    r_fake = np.sort(distances(fake, fake), axis=1)[:, k]
    precision = (distances(fake, real) <= r_real).sum(axis=1).mean() / k
    recall = (distances(real, fake) <= r_fake).sum(axis=1).mean() / k
    return {"precision": float(precision), "recall": float(recall)}
