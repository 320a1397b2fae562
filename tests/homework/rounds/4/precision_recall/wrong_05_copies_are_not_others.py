# what: leaves the point itself out by dropping all distances that are 0, so copies of the point are no neighbours: "nearest of the **other** points of its own set"
import math

import numpy as np


def ball(points, i, k):
    distances = sorted(math.dist(points[i], p) for p in points)
    distances = [d for d in distances if d > 0]  # without itself
    return distances[k - 1] if len(distances) >= k else 0.0


def share(points, centers, k):
    radii = [ball(centers, j, k) for j in range(len(centers))]
    hits = 0
    for p in points:
        if any(math.dist(p, c) <= r for c, r in zip(centers, radii)):
            hits += 1
    return hits / len(points)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
