# what: strictly less, as in the program prdc: points on the edge of a ball are left out. "of its own set, that one included"
import numpy as np


def pairwise(x, y):
    return np.linalg.norm(x[:, None] - y[None], axis=-1)


def precision_recall(real, fake, k):
    """A dict of two shares."""

    real_radii = np.partition(pairwise(real, real), k, axis=-1)[:, k]
    fake_radii = np.partition(pairwise(fake, fake), k, axis=-1)[:, k]
    distance = pairwise(real, fake)
    precision = (distance < np.expand_dims(real_radii, axis=1)).any(axis=0).mean()
    recall = (distance < np.expand_dims(fake_radii, axis=0)).any(axis=1).mean()
    return dict(precision=float(precision), recall=float(recall))
