# what: right; no radius at all: a point is in a center's ball if fewer than k of the other centers are strictly nearer to the center
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""

    class Balls:
        def __init__(self, centers):
            self.centers = centers

        def contains(self, point):
            for i, center in enumerate(self.centers):
                reach = np.sum((self.centers - center) ** 2, axis=1)
                reach = np.delete(reach, i)
                mine = np.sum((point - center) ** 2)
                if np.sum(reach < mine) < k:
                    return True
            return False

    real_balls, fake_balls = Balls(np.asarray(real, float)), Balls(np.asarray(fake, float))
    precision = np.mean([real_balls.contains(x) for x in np.asarray(fake, float)])
    recall = np.mean([fake_balls.contains(x) for x in np.asarray(real, float)])
    return {"precision": float(precision), "recall": float(recall)}
