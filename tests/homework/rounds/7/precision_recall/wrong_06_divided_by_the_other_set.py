# what: divides the number of fakes found by the number of reals and the other way round, so with sets of different size these are no shares: "Precision is the share of fakes"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""

    def count(points, centers):
        hits = 0
        own = np.array([[np.linalg.norm(c - e) for e in centers] for c in centers])
        radius = np.sort(own, axis=1)[:, k]
        for p in points:
            d = np.linalg.norm(centers - p, axis=1)
            if np.any(d <= radius):
                hits += 1
        return hits / len(centers)

    return {"precision": count(fake, real), "recall": count(real, fake)}
