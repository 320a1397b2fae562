# what: removes the point by its index, collects what is covered ball by ball
import numpy as np

def covered(centres, points, k):
    hit = np.zeros(len(points), dtype=bool)
    for i in range(len(centres)):
        others = np.delete(centres, i, axis=0)
        radius = np.sort(np.linalg.norm(others - centres[i], axis=1))[k - 1]
        hit |= np.linalg.norm(points - centres[i], axis=1) <= radius
    return np.count_nonzero(hit) / hit.size

def precision_recall(real, fake, k):
    real, fake = np.asarray(real, "float64"), np.asarray(fake, "float64")
    return dict(precision=covered(real, fake, k), recall=covered(fake, real, k))
