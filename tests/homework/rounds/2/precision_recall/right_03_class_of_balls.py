# what: a small class Balls with a method, loop over centres that collects hits with |=
import numpy as np


class Balls:
    def __init__(self, points, k):
        self.centers = np.asarray(points, dtype="float64")
        self.radii = []
        for c in self.centers:
            d = np.linalg.norm(self.centers - c, axis=1)
            # position 0 is the point itself (distance 0)
            self.radii.append(np.sort(d)[k])

    def share_of(self, points):
        points = np.asarray(points, dtype="float64")
        covered = np.zeros(len(points), dtype=bool)
        for c, r in zip(self.centers, self.radii):
            covered |= np.linalg.norm(points - c, axis=1) <= r
        return float(np.mean(covered))


def precision_recall(real, fake, k):
    """A dict of two shares."""
    return dict(precision=Balls(real, k).share_of(fake), recall=Balls(fake, k).share_of(real))
