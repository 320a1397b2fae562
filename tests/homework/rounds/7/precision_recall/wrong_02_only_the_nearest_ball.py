# what: asks only whether the point lies in the ball of its nearest centre; a farther centre with a larger ball may hold it too: "lie in the ball of at least one real point"
import numpy as np


def distances(x, y):
    return np.linalg.norm(x[:, None] - y[None], axis=-1)


def share_inside(points, centers, k):
    own = distances(centers, centers)
    radius = np.sort(own, axis=1)[:, k]
    d = distances(points, centers)
    nearest = d.argmin(axis=1)
    return float(np.mean(d.min(axis=1) <= radius[nearest]))


def precision_recall(real, fake, k):
    """A dict of two shares."""
    return {
        "precision": share_inside(fake, real, k),
        "recall": share_inside(real, fake, k),
    }
