# what: plain Python loops, others chosen by index
import numpy as np


def gap(x, y):
    return sum((float(u) - float(v)) ** 2 for u, v in zip(x, y))


def radii(points, k):
    return [
        sorted(gap(p, o) for j, o in enumerate(points) if j != i)[k - 1] for i, p in enumerate(points)
    ]


def precision_recall(real, fake, k):
    r, f = radii(real, k), radii(fake, k)
    in_real = sum(any(gap(c, x) <= s for c, s in zip(real, r)) for x in fake)
    in_fake = sum(any(gap(c, x) <= s for c, s in zip(fake, f)) for x in real)
    return {"precision": in_real / len(fake), "recall": in_fake / len(real)}
