# what: squared distances and np.partition, the point itself at infinity
import numpy as np


def squared(x, y):
    return ((x[:, None, :] - y[None, :, :]) ** 2).sum(axis=-1)


def precision_recall(real, fake, k):
    def share(points, centres):
        own = squared(centres, centres).astype(float)
        np.fill_diagonal(own, np.inf)
        reach = np.partition(own, k - 1, axis=1)[:, k - 1]
        return float((squared(points, centres) <= reach).any(axis=1).mean())

    return dict(precision=share(fake, real), recall=share(real, fake))
