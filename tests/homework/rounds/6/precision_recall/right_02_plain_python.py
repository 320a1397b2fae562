# what: right; plain Python with math.dist, each point left out of its own neighbours by its index
import math


def radius(i, points, k):
    others = []
    for j in range(len(points)):
        if j != i:
            others.append(math.dist(points[i], points[j]))
    others.sort()
    return others[k - 1]


def share_in_balls(points, centers, k):
    all_radii = [radius(i, centers, k) for i in range(len(centers))]
    count = 0
    for p in points:
        for c, r in zip(centers, all_radii):
            if math.dist(p, c) <= r:
                count += 1
                break
    return count / len(points)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    precision = share_in_balls(fake, real, k)
    recall = share_in_balls(real, fake, k)
    return {"recall": recall, "precision": precision}
