# what: the shared helper sets the diagonal to infinity always, also between real and fake: fake i is never in the ball of real i -- "in the ball of at least one real point"
import numpy as np


def distances(x, y):
    d = np.linalg.norm(x[:, None] - y[None], axis=-1)
    i = np.arange(min(len(x), len(y)))
    d[i, i] = np.inf  # a point is not its own neighbour
    return d


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real_radii = np.sort(distances(real, real), axis=1)[:, k - 1]
    fake_radii = np.sort(distances(fake, fake), axis=1)[:, k - 1]
    precision = (distances(fake, real) <= real_radii).any(axis=1).mean()
    recall = (distances(real, fake) <= fake_radii).any(axis=1).mean()
    return {"precision": precision, "recall": recall}
