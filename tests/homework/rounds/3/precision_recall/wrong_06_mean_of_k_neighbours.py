# what: the radius is the mean distance of the k nearest neighbours, not the distance of the k-th -- "reaches to the `k`-th nearest of the **other** points"
import numpy as np


def radii(points, k):
    d = np.linalg.norm(points[:, np.newaxis] - points, axis=-1)
    np.fill_diagonal(d, np.inf)  # only the others
    nearest_k = np.sort(d, axis=1)[:, :k]
    return nearest_k.mean(axis=1)


def share(points, centers, k):
    d = np.linalg.norm(points[:, np.newaxis] - centers, axis=-1)
    return float((d <= radii(centers, k)).any(axis=1).mean())


def precision_recall(real, fake, k):
    """A dict of two shares."""
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
