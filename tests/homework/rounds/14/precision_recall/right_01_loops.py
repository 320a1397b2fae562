# what: right: plain loops
import math


def radius(points, i, k):
    others = [math.dist(points[i], p) for j, p in enumerate(points) if j != i]
    return sorted(others)[k - 1]


def share(balls, points, k):
    radii = [radius(balls, i, k) for i in range(len(balls))]
    hits = 0
    for p in points:
        if any(math.dist(c, p) <= r for c, r in zip(balls, radii)):
            hits += 1
    return hits / len(points)


def precision_recall(real, fake, k):
    real, fake = real.tolist(), fake.tolist()
    return {"precision": share(real, fake, k), "recall": share(fake, real, k)}
