# what: sorts each column but then reads a column, so the "radii" are all the distances of point number k, not each point's k-th: "The *ball* of a point reaches to the `k`-th nearest"
import numpy as np


def pairwise(x, y):
    return np.sqrt(np.sum((x[:, np.newaxis] - y[np.newaxis]) ** 2, axis=-1))


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real_radii = np.sort(pairwise(real, real), axis=0)[:, k]
    fake_radii = np.sort(pairwise(fake, fake), axis=0)[:, k]
    precision = np.mean(np.any(pairwise(fake, real) <= real_radii, axis=1))
    recall = np.mean(np.any(pairwise(real, fake) <= fake_radii, axis=1))
    return {"precision": precision, "recall": recall}
