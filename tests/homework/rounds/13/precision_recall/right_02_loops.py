# what: right: plain loops with math.dist
import math

import numpy as np


def balls(points, k):
    found = []
    for i, p in enumerate(points):
        others = sorted(math.dist(p, o) for j, o in enumerate(points) if j != i)
        found.append((p, others[k - 1]))
    return found


def share(points, around):
    inside = sum(any(math.dist(x, c) <= r for c, r in around) for x in points)
    return inside / len(points)


def precision_recall(real, fake, k):
    real, fake = np.asarray(real).tolist(), np.asarray(fake).tolist()
    return {"precision": share(fake, balls(real, k)), "recall": share(real, balls(fake, k))}
