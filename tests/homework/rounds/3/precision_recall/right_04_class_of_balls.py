# what: a class that holds the balls; each point's own row is deleted before its neighbours are looked for
import numpy as np


class Balls:
    def __init__(self, centers, k):
        self.centers = np.asarray(centers)
        self.radii = np.empty(len(self.centers))
        for i, center in enumerate(self.centers):
            others = np.delete(self.centers, i, axis=0)
            self.radii[i] = np.sort(np.linalg.norm(others - center, axis=1))[k - 1]

    def __contains__(self, point):
        return bool((np.linalg.norm(self.centers - point, axis=1) <= self.radii).any())

    def share(self, points):
        return sum(point in self for point in points) / len(points)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real_balls, fake_balls = Balls(real, k), Balls(fake, k)
    return {"precision": real_balls.share(fake), "recall": fake_balls.share(real)}
