# what: radii[:, None] on the wrong axis of the (points, centers) distances: ValueError if the sets differ in size, wrong balls if they do not
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""

    def pairwise(x, y):
        return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))

    real_radii = np.sort(pairwise(real, real), axis=1)[:, k]
    fake_radii = np.sort(pairwise(fake, fake), axis=1)[:, k]
    precision = (pairwise(fake, real) <= real_radii[:, None]).any(axis=1).mean()
    recall = (pairwise(real, fake) <= fake_radii[:, None]).any(axis=1).mean()
    return {"precision": precision, "recall": recall}
