# what: compares squared distances between the sets with radii that are not squared
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real = np.asarray(real, dtype="float64")
    fake = np.asarray(fake, dtype="float64")

    def sq(x, y):
        return np.sum((x[:, None, :] - y[None, :, :]) ** 2, axis=2)

    radius_real = np.sqrt(np.sort(sq(real, real), axis=1)[:, k])
    radius_fake = np.sqrt(np.sort(sq(fake, fake), axis=1)[:, k])
    between = sq(real, fake)
    return {
        "precision": np.mean((between <= radius_real[:, None]).any(axis=0)),
        "recall": np.mean((between <= radius_fake[None, :]).any(axis=1)),
    }
