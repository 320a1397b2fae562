# what: plain Python with math.dist and sorted lists
import math


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = [list(map(float, r)) for r in real], [list(map(float, f)) for f in fake]

    def radius_of(index, points):
        others = [p for j, p in enumerate(points) if j != index]
        return sorted(math.dist(points[index], other) for other in others)[k - 1]

    def covered_share(points, centers):
        balls = [(c, radius_of(i, centers)) for i, c in enumerate(centers)]
        covered = 0
        for point in points:
            for center, radius in balls:
                if math.dist(point, center) <= radius:
                    covered += 1
                    break
        return covered / len(points)

    return {"precision": covered_share(fake, real), "recall": covered_share(real, fake)}
