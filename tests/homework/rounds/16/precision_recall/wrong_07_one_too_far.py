# what: sets the diagonal to infinity and then still takes index k of the sorted rows, so balls reach to the (k+1)-th other.
import numpy as np


def distances(x, y):
    return np.linalg.norm(x[:, None, :] - y[None, :, :], axis=2)


def radii(x, k):
    d = distances(x, x)
    np.fill_diagonal(d, np.inf)
    return np.sort(d, axis=1)[:, k]


def precision_recall(real, fake, k):
    r, f = radii(real, k), radii(fake, k)
    d = distances(real, fake)
    return {"precision": np.mean((d <= r[:, None]).any(0)), "recall": np.mean((d <= f).any(1))}
