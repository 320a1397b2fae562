# what: strictly smaller, the point on the rim is left out of the ball
import numpy as np


def pairwise(x, y):
    return np.linalg.norm(x[:, None].astype(float) - y[None].astype(float), axis=-1)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    r_real = np.sort(pairwise(real, real), axis=1)[:, k]
    r_fake = np.sort(pairwise(fake, fake), axis=1)[:, k]
    cross = pairwise(real, fake)
    precision = np.any(cross < r_real[:, None], axis=0).mean()
    recall = np.any(cross < r_fake[None, :], axis=1).mean()
    return {"precision": precision, "recall": recall}
