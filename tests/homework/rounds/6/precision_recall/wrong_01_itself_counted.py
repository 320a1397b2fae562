# what: counts the point itself as its nearest neighbour, so the ball reaches only to the (k-1)-th of the others. "reaches to the `k`-th nearest of the **other** points"
import numpy as np


def radii(x, k):
    d = np.linalg.norm(x[:, None] - x[None], axis=-1)
    return np.sort(d, axis=1)[:, k - 1]


def precision_recall(real, fake, k):
    """A dict of two shares."""
    d = np.linalg.norm(fake[:, None] - real[None], axis=-1)
    precision = (d <= radii(real, k)).any(axis=1).mean()
    recall = (d.T <= radii(fake, k)).any(axis=1).mean()
    return {"precision": precision, "recall": recall}
