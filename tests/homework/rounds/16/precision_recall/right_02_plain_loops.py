# what: plain loops with math.dist; leaves the point itself out by its index.
import math


def radius(points, i, k):
    others = [math.dist(points[i], p) for j, p in enumerate(points) if j != i]
    others.sort()
    return others[k - 1]


def covered(queries, points, k):
    radii = [radius(points, i, k) for i in range(len(points))]
    inside = 0
    for q in queries:
        for p, r in zip(points, radii):
            if math.dist(p, q) <= r:
                inside += 1
                break
    return inside / len(queries)


def precision_recall(real, fake, k):
    real, fake = real.tolist(), fake.tolist()
    return {"precision": covered(fake, real, k), "recall": covered(real, fake, k)}
