# what: plain loops and math.dist, one point left out by its index
import math


def precision_recall(real, fake, k):
    """A dict of two shares."""

    def ball_radii(points):
        radii = []
        for i in range(len(points)):
            others = []
            for j in range(len(points)):
                if j != i:
                    others.append(math.dist(points[i], points[j]))
            others.sort()
            radii.append(others[k - 1])
        return radii

    def how_many(points, centers, radii):
        found = 0
        for p in points:
            for c, r in zip(centers, radii):
                if math.dist(p, c) <= r:
                    found += 1
                    break
        return found

    precision = how_many(fake, real, ball_radii(real)) / len(fake)
    recall = how_many(real, fake, ball_radii(fake)) / len(real)
    return {"precision": precision, "recall": recall}
