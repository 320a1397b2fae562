# what: leaves out every distance of 0 as the point itself, so copies of a point are no neighbours
import numpy as np


def reach(points, k):
    radii = []
    for x in points:
        d = np.sqrt(((points - x) ** 2).sum(axis=1))
        d = np.sort(d[d > 0])  # without the point itself
        radii.append(d[min(k, len(d)) - 1] if len(d) else 0.0)
    return np.array(radii)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = np.asarray(real, "float64"), np.asarray(fake, "float64")
    d = np.sqrt(((real[:, None] - fake[None]) ** 2).sum(axis=2))
    precision = (d <= reach(real, k)[:, None]).any(axis=0).mean()
    recall = (d <= reach(fake, k)).any(axis=1).mean()
    return {"precision": precision, "recall": recall}
