# what: one radius for all balls, the mean of the k-th distances
import numpy as np


def pairwise(x, y):
    return np.linalg.norm(x[:, None].astype(float) - y[None].astype(float), axis=-1)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    radius_real = np.sort(pairwise(real, real), axis=1)[:, k].mean()
    radius_fake = np.sort(pairwise(fake, fake), axis=1)[:, k].mean()
    between = pairwise(real, fake)
    precision = (between <= radius_real).any(axis=0).mean()
    recall = (between <= radius_fake).any(axis=1).mean()
    return {"precision": precision, "recall": recall}
