# what: recall is the share of reals whose own ball holds a fake (coverage)
import numpy as np


def pairwise(x, y):
    return np.linalg.norm(x[:, None].astype(float) - y[None].astype(float), axis=-1)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    reach = np.sort(pairwise(real, real), axis=1)[:, k]
    inside = pairwise(real, fake) <= reach[:, None]
    return {
        "precision": float(inside.any(axis=0).mean()),
        "recall": float(inside.any(axis=1).mean()),
    }
