# what: leaves the point itself out by dropping all distances of 0, which drops its duplicates too.
import numpy as np


def kth(points, k):
    result = []
    for p in points:
        d = np.sqrt(np.sum((points - p) ** 2, axis=1))
        d = np.sort(d[d > 0])
        result.append(d[min(k, len(d)) - 1] if len(d) else 0.0)
    return np.array(result)


def inside(queries, points, k):
    r = kth(points, k)
    hits = [np.any(np.sqrt(np.sum((points - q) ** 2, axis=1)) <= r) for q in queries]
    return float(np.mean(hits))


def precision_recall(real, fake, k):
    return {"precision": inside(fake, real, k), "recall": inside(real, fake, k)}
