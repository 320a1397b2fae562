# what: a class with fit and contains
import numpy as np


class Manifold:
    def __init__(self, points, k):
        self.points = np.asarray(points, float)
        self.reach = np.array([self._reach(i, k) for i in range(len(self.points))])

    def _reach(self, i, k):
        others = np.delete(self.points, i, axis=0)
        return np.sort(self._to(others, self.points[i]))[k - 1]

    @staticmethod
    def _to(points, x):
        return ((points - x) ** 2).sum(axis=1)

    def __contains__(self, x):
        return bool((self._to(self.points, np.asarray(x, float)) <= self.reach).any())


def precision_recall(real, fake, k):
    of_real, of_fake = Manifold(real, k), Manifold(fake, k)
    precision = np.average([f in of_real for f in fake])
    recall = np.average([r in of_fake for r in real])
    return dict(recall=recall, precision=precision)
