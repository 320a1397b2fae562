# what: compares the distances (real, fake) with a row of radii of the real points, so each radius meets a fake's column and not its own row; an error if the sets differ in size: "lie in the ball of at least one real point"
import numpy as np


def kth_distance(x, k):
    d = np.sqrt(((x[:, None] - x[None]) ** 2).sum(-1))
    d.sort(axis=1)
    return d[:, k]


def precision_recall(real, fake, k):
    """A dict of two shares."""
    distances = np.sqrt(((real[:, None] - fake[None]) ** 2).sum(-1))  # (n, m)
    precision = np.any(distances <= kth_distance(real, k), axis=0)
    recall = np.any(distances.T <= kth_distance(fake, k), axis=0)
    return dict(precision=precision.mean(), recall=recall.mean())
