# what: both counts are divided by the number of reals
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = np.asarray(real, float), np.asarray(fake, float)
    n = len(real)

    def dist(x, y):
        return np.sqrt(((x[:, None] - y) ** 2).sum(-1))

    def hits(points, centres):
        radius = np.sort(dist(centres, centres))[:, k]
        return np.count_nonzero((dist(points, centres) <= radius).any(axis=1))

    return {"precision": hits(fake, real) / n, "recall": hits(real, fake) / n}
