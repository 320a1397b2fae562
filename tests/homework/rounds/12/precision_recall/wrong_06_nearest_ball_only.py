# what: asks only the ball of the nearest point
import numpy as np

def distances(x, y):
    return np.sqrt(((x[:, None].astype(float) - y[None]) ** 2).sum(-1))

def radii(x, k):
    return np.sort(distances(x, x), axis=1)[:, k]

def precision_recall(real, fake, k):
    def share(centres, points):
        d = distances(points, centres)
        nearest = d.argmin(axis=1)
        return float((d.min(axis=1) <= radii(centres, k)[nearest]).mean())

    return {"precision": share(real, fake), "recall": share(fake, real)}
