# what: compares squared distances between the sets with radii that are not squared
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    out = {}
    for name, points, centers in (("precision", fake, real), ("recall", real, fake)):
        own = np.linalg.norm(centers[:, None] - centers[None], axis=-1)
        radii = np.sort(own, axis=1)[:, k]
        squares = ((points[:, None] - centers[None]) ** 2).sum(axis=-1)
        out[name] = float((squares <= radii).any(axis=1).mean())
    return out
