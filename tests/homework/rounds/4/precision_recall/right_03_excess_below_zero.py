# what: right, a point is inside if the least of distance minus radius is not above 0
import numpy as np


def excess(points, centers, k):
    """How far each point is outside of the ball that it misses least."""
    own = np.linalg.norm(centers[:, None] - centers, axis=-1)
    radii = np.sort(own, axis=1)[:, k]  # the first of each row is the point itself
    return np.min(np.linalg.norm(points[:, None] - centers, axis=-1) - radii, axis=1)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    pair = {"precision": (fake, real), "recall": (real, fake)}
    return {name: np.mean(excess(*sets, k) <= 0) for name, sets in pair.items()}
