# what: asks whether a fake's own ball holds a real point (and the other way round), not whether the fake lies in a real point's ball -- "share of fakes that lie in the ball of at"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    dist = lambda u, v: np.sqrt(np.sum((u[:, None] - v[None]) ** 2, axis=-1))
    radius = lambda u: np.sort(dist(u, u), axis=1)[:, k]

    # fakes with a real point nearby
    precision = np.mean(np.any(dist(fake, real) <= radius(fake)[:, None], axis=1))
    # real points with a fake nearby
    recall = np.mean(np.any(dist(real, fake) <= radius(real)[:, None], axis=1))
    return {"precision": float(precision), "recall": float(recall)}
