# what: looks for the k-th neighbour among all points, real and fake together, so that the balls are too small -- "of the **other** points of its own set"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    everything = np.concatenate([real, fake])
    n = len(real)
    d = np.linalg.norm(everything[:, None] - everything[None], axis=-1)
    radius = np.sort(d, axis=1)[:, k]
    cross = d[:n, n:]  # (reals, fakes)
    precision = (cross <= radius[:n, None]).any(axis=0).mean()
    recall = (cross <= radius[None, n:]).any(axis=1).mean()
    return {"precision": precision, "recall": recall}
