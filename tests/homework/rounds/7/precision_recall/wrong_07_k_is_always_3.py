# what: the third neighbour is written into the code (the usual k), the argument k is ignored: "The *ball* of a point reaches to the `k`-th nearest"
import numpy as np


def get_radii(x, nearest_k=3):
    d = np.linalg.norm(x[:, None] - x[None, :], axis=-1)
    return np.partition(d, nearest_k, axis=1)[:, nearest_k]


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real_radii = get_radii(real)
    fake_radii = get_radii(fake)
    d = np.linalg.norm(real[:, None] - fake[None, :], axis=-1)
    precision = (d <= real_radii[:, None]).any(axis=0).mean()
    recall = (d <= fake_radii[None, :]).any(axis=1).mean()
    return dict(precision=precision, recall=recall)
