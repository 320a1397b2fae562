# what: the matrix has real points in rows, but the radii of the real points are compared along the columns: each pair gets the radius of another point (and it raises where the sets differ in size)
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = np.asarray(real, float), np.asarray(fake, float)

    def radius(x):
        return np.sort(np.linalg.norm(x[:, None] - x, axis=-1), axis=1)[:, k]

    distances = np.linalg.norm(real[:, None] - fake, axis=-1)  # (n, m)
    in_real_ball = distances <= radius(real)
    in_fake_ball = distances <= radius(fake)
    return {
        "precision": in_real_ball.any(axis=0).mean(),
        "recall": in_fake_ball.any(axis=1).mean(),
    }
