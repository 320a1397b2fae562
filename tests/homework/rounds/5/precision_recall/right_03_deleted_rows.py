# what: right, verbose: the point is deleted from its set before the neighbours are sorted; recall listed first
import numpy as np


class Balls:
    """The balls of all points of a set."""

    def __init__(self, centers, k):
        self.centers = np.asarray(centers, dtype=float)
        self.radii = np.empty(len(self.centers))
        for i in range(len(self.centers)):
            others = np.delete(self.centers, i, axis=0)
            lengths = np.linalg.norm(others - self.centers[i], axis=1)
            self.radii[i] = np.sort(lengths)[k - 1]

    def __contains__(self, point):
        lengths = np.linalg.norm(self.centers - point, axis=1)
        return bool((lengths <= self.radii).any())


def precision_recall(real, fake, k):
    """A dict of two shares."""

    real_balls, fake_balls = Balls(real, k), Balls(fake, k)
    recall = sum(x in fake_balls for x in np.asarray(real, float)) / len(real)
    precision = sum(x in real_balls for x in np.asarray(fake, float)) / len(fake)
    return {"recall": recall, "precision": precision}
