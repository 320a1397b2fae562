# what: asks for k neighbours as one does in scikit-learn, where a point of the set is its own first: so the radius is that of k - 1. "the `k`-th nearest of the **other** points"
import numpy as np


def kneighbors(X, n_neighbors):
    """Distances to the nearest neighbours, sorted, like NearestNeighbors.kneighbors."""
    d = np.sqrt(((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=-1))
    return np.sort(d, axis=1)[:, :n_neighbors]


def precision_recall(real, fake, k):
    """A dict of two shares."""

    radius_real = kneighbors(real, n_neighbors=k)[:, -1]
    radius_fake = kneighbors(fake, n_neighbors=k)[:, -1]
    d = np.sqrt(((real[:, None, :] - fake[None, :, :]) ** 2).sum(axis=-1))
    precision = (d <= radius_real[:, None]).any(axis=0).mean()
    recall = (d <= radius_fake[None, :]).any(axis=1).mean()
    return {"precision": precision, "recall": recall}
