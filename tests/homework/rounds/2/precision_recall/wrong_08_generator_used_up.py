# what: keeps the balls in a generator, which is empty after the first point that looks through it: later points see only the balls that are left, or none
import math


def balls(points, k):
    for i, p in enumerate(points):
        others = [math.dist(p, q) for j, q in enumerate(points) if j != i]
        yield p, sorted(others)[k - 1]


def share(points, the_balls):
    inside = [any(math.dist(p, c) <= r for c, r in the_balls) for p in points]
    return sum(inside) / len(inside)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    return {"precision": share(fake, balls(real, k)), "recall": share(real, balls(fake, k))}
