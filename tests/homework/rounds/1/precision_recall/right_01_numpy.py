# what: right; brute force with broadcasting
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""

    def share(points, centers):
        own = np.linalg.norm(centers[:, None] - centers[None], axis=-1)
        radii = np.sort(own, axis=1)[:, k]  # column 0: the point itself
        return float((np.linalg.norm(points[:, None] - centers[None], axis=-1) <= radii).any(axis=1).mean())

    return {"precision": share(fake, real), "recall": share(real, fake)}
