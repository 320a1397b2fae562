# what: removes the point itself by dropping all distances 0: with copies in a set, other points at distance 0 are lost too. "the `k`-th nearest of the **other** points of its own"
import numpy as np


def radius(point, points, k):
    distances = np.sqrt(((points - point) ** 2).sum(axis=1))
    distances = distances[distances > 0]  # not the point itself
    if len(distances) < k:
        return 0.0
    return np.sort(distances)[k - 1]


def precision_recall(real, fake, k):
    """A dict of two shares."""
    result = {}
    for name, points, centers in (("precision", fake, real), ("recall", real, fake)):
        r = np.array([radius(c, centers, k) for c in centers])
        hits = 0
        for p in points:
            if np.any(np.sqrt(((centers - p) ** 2).sum(axis=1)) <= r):
                hits += 1
        result[name] = hits / len(points)
    return result
