# what: right; brute force as in the lesson, column k since column 0 is the point itself
import numpy as np


def share(points, centers, k):
    among = np.linalg.norm(centers[:, None] - centers, axis=-1)
    radii = np.sort(among, axis=1)[:, k]
    inside = np.linalg.norm(points[:, None] - centers, axis=-1) <= radii
    return inside.any(axis=1).mean()


def precision_recall(real, fake, k):
    """A dict of two shares."""
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
