# what: compares squared distances with radii that are not squared, a leftover of leaving out a root: "The *ball* of a point reaches to the `k`-th nearest"
import numpy as np


def squared_distances(x, y):
    return ((x[:, None, :] - y[None, :, :]) ** 2).sum(axis=-1)


def radius(x, k):
    return np.sqrt(np.sort(squared_distances(x, x), axis=1)[:, k])


def precision_recall(real, fake, k):
    """A dict of two shares."""
    d = squared_distances(fake, real)
    return {
        "precision": float(np.mean((d <= radius(real, k)[None, :]).any(axis=1))),
        "recall": float(np.mean((d <= radius(fake, k)[:, None]).any(axis=0))),
    }
