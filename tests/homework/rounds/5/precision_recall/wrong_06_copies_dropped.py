# what: leaves out the point itself by distance > 0, and with it all its copies, which are other points. "the `k`-th nearest of the **other** points"
import numpy as np


def radius(i, points, k):
    d = np.linalg.norm(points - points[i], axis=1)
    others = np.sort(d[d > 0])
    return others[k - 1]


def precision_recall(real, fake, k):
    """A dict of two shares."""

    def share(points, centers):
        r = np.array([radius(i, centers, k) for i in range(len(centers))])
        hits = 0
        for x in points:
            if np.any(np.linalg.norm(centers - x, axis=1) <= r):
                hits += 1
        return hits / len(points)

    return {"precision": share(fake, real), "recall": share(real, fake)}
