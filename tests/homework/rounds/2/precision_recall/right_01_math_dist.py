# what: plain Python with math.dist, lists in, sorted distances with the point itself left out by its index
import math


def precision_recall(real, fake, k):
    """A dict of two shares."""

    def radius(i, points):
        return sorted(math.dist(points[i], q) for j, q in enumerate(points) if j != i)[k - 1]

    def share(points, centers):
        radii = [radius(i, centers) for i in range(len(centers))]
        hits = 0
        for p in points:
            if any(math.dist(c, p) <= r for c, r in zip(centers, radii)):
                hits += 1
        return hits / len(points)

    return {"precision": share(fake, real), "recall": share(real, fake)}
