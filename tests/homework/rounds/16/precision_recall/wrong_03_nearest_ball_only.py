# what: looks only into the ball of the nearest point of the other set, though a farther one with a larger ball may reach.
import numpy as np


def distances(x, y):
    return np.linalg.norm(x[:, None, :] - y[None, :, :], axis=2)


def share(points, centres, k):
    reach = np.sort(distances(centres, centres), axis=1)[:, k]
    d = distances(points, centres)
    nearest = d.argmin(axis=1)
    return float(np.mean(d.min(axis=1) <= reach[nearest]))


def precision_recall(real, fake, k):
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
