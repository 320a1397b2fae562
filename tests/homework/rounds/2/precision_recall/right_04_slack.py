# what: asks whether distance - radius is at most 0 for the smallest over all centres; one loop for both shares, counted with sum
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real = np.array(real, dtype=float)
    fake = np.array(fake, dtype=float)
    answer = {}
    for name, centers, points in (("precision", real, fake), ("recall", fake, real)):
        own = np.sqrt(np.sum((centers[:, None] - centers) ** 2, axis=2))
        own.sort(axis=1)
        radii = own[:, k]
        distance = np.sqrt(np.sum((points[:, None] - centers) ** 2, axis=2))
        slack = (distance - radii).min(axis=1)
        answer[name] = sum(slack <= 0) / len(points)
    return answer
