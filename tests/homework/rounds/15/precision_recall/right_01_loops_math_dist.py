# what: plain loops with math.dist
import math


def radii(points, k):
    result = []
    for i, x in enumerate(points):
        others = sorted(math.dist(x, y) for j, y in enumerate(points) if j != i)
        result.append(others[k - 1])
    return result


def share_inside(queries, centres, k):
    reach = radii(centres, k)
    hits = 0
    for x in queries:
        if any(math.dist(x, c) <= r for c, r in zip(centres, reach)):
            hits += 1
    return hits / len(queries)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real = [[float(v) for v in row] for row in real]
    fake = [[float(v) for v in row] for row in fake]
    return {"precision": share_inside(fake, real, k), "recall": share_inside(real, fake, k)}
