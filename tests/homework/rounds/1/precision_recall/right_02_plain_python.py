# what: right; plain Python loops and math.dist
import math


def ball_radii(points, k):
    radii = []
    for i, center in enumerate(points):
        others = [math.dist(center, p) for j, p in enumerate(points) if j != i]
        others.sort()
        radii.append(others[k - 1])
    return radii


def share_inside(points, centers, radii):
    hits = 0
    for p in points:
        for c, r in zip(centers, radii):
            if math.dist(c, p) <= r:
                hits += 1
                break
    return hits / len(points)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = [list(map(float, x)) for x in real], [list(map(float, x)) for x in fake]
    return {
        "precision": share_inside(fake, real, ball_radii(real, k)),
        "recall": share_inside(real, fake, ball_radii(fake, k)),
    }
