# what: the flag is not set back for the next point: after one hit all are hits
import math


def share(balls, points, k):
    radii = [sorted(math.dist(c, p) for p in balls)[k] for c in balls]
    hits = 0
    inside = False
    for p in points:
        for c, r in zip(balls, radii):
            if math.dist(p, c) <= r:
                inside = True
        if inside:
            hits += 1
    return hits / len(points)


def precision_recall(real, fake, k):
    real, fake = real.tolist(), fake.tolist()
    return {"precision": share(real, fake, k), "recall": share(fake, real, k)}
