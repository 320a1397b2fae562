# what: plain Python, math.dist, sorted
import math


def precision_recall(real, fake, k):
    def radii(points):
        result = []
        for i, x in enumerate(points):
            others = sorted(math.dist(x, y) for j, y in enumerate(points) if j != i)
            result.append(others[k - 1])
        return result

    def share(points, centres):
        reach = radii(centres)
        inside = [any(math.dist(x, c) <= r for c, r in zip(centres, reach)) for x in points]
        return sum(inside) / len(inside)

    return {"precision": share(fake, real), "recall": share(real, fake)}
