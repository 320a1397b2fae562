# what: right, plain Python with math.dist and sorted lists
import math


def share(points, centers, k):
    radii = []
    for i, c in enumerate(centers):
        others = sorted(math.dist(c, o) for j, o in enumerate(centers) if j != i)
        radii.append(others[k - 1])
    hits = 0
    for x in points:
        if any(math.dist(x, c) <= r for c, r in zip(centers, radii)):
            hits += 1
    return hits / len(points)


def precision_recall(real, fake, k):
    """A dict of two shares."""

    real = [list(map(float, row)) for row in real]
    fake = [list(map(float, row)) for row in fake]
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
