# what: plain Python with math.dist
import math

def precision_recall(real, fake, k):
    sets = [[[float(v) for v in row] for row in s] for s in (real, fake)]

    def radius(points, i):
        others = [math.dist(points[i], q) for j, q in enumerate(points) if j != i]
        return sorted(others)[k - 1]

    def share(centres, points):
        balls = [(c, radius(centres, i)) for i, c in enumerate(centres)]
        hits = sum(any(math.dist(c, p) <= r for c, r in balls) for p in points)
        return hits / len(points)

    return {"precision": share(sets[0], sets[1]), "recall": share(sets[1], sets[0])}
