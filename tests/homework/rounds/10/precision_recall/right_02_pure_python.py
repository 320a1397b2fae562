# what: loops with math.dist over lists, the point itself left out by its index
import math


def radii(points, k):
    out = []
    for i, p in enumerate(points):
        others = [math.dist(p, q) for j, q in enumerate(points) if j != i]
        others.sort()
        out.append(others[k - 1])
    return out


def share_inside(centers, points, k):
    radius = radii(centers, k)
    inside = 0
    for p in points:
        if any(math.dist(c, p) <= r for c, r in zip(centers, radius)):
            inside += 1
    return inside / len(points)


def precision_recall(real, fake, k):
    real, fake = real.tolist(), fake.tolist()
    return {"recall": share_inside(fake, real, k), "precision": share_inside(real, fake, k)}
