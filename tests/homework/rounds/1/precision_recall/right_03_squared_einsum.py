# what: right; squared distances on both sides, einsum, the diagonal set to infinity, partition
import numpy as np


def squared(x, y):
    diff = x[:, np.newaxis, :] - y[np.newaxis, :, :]
    return np.einsum("ijk,ijk->ij", diff, diff)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real = np.asarray(real, dtype="float64")
    fake = np.asarray(fake, dtype="float64")
    radii2 = []
    for x in (real, fake):
        own = squared(x, x)
        np.fill_diagonal(own, np.inf)
        radii2.append(np.partition(own, k - 1, axis=1)[:, k - 1])
    cross = squared(real, fake)
    return {
        "precision": np.mean((cross <= radii2[0][:, None]).any(axis=0)),
        "recall": np.mean((cross <= radii2[1][None, :]).any(axis=1)),
    }
