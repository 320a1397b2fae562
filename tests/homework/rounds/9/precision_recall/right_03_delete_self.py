# what: np.delete takes the point out of its set by index
import numpy as np


def covered(centres, points, k):
    hit = np.zeros(len(points), dtype=bool)
    for i in range(len(centres)):
        others = np.delete(centres, i, axis=0)
        reach = np.sort(np.sum((others - centres[i]) ** 2, axis=1))[k - 1]
        hit |= np.sum((points - centres[i]) ** 2, axis=1) <= reach
    return float(hit.mean())


def precision_recall(real, fake, k):
    return {"precision": covered(real, fake, k), "recall": covered(fake, real, k)}
