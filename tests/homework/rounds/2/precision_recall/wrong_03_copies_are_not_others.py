# what: leaves the point itself out by "distance > 0", which leaves out its copies too; a copy is another point of the set, at distance 0
import numpy as np


def ball(i, points, k):
    d = np.linalg.norm(points - points[i], axis=1)
    d = np.sort(d[d > 0])
    return d[min(k, len(d)) - 1] if len(d) else 0.0


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = np.asarray(real, float), np.asarray(fake, float)
    r_real = np.array([ball(i, real, k) for i in range(len(real))])
    r_fake = np.array([ball(i, fake, k) for i in range(len(fake))])
    d = np.linalg.norm(real[:, None] - fake[None, :], axis=2)
    return {
        "precision": float(np.mean((d <= r_real[:, None]).any(axis=0))),
        "recall": float(np.mean((d <= r_fake[None, :]).any(axis=1))),
    }
