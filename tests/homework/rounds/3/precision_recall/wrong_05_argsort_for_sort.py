# what: argsort instead of sort: the radius is the neighbour's index, not its distance -- "reaches to the `k`-th nearest of the **other** points"
import numpy as np


def knn_radius(x, k):
    dist = np.linalg.norm(x[:, None, :] - x[None, :, :], axis=-1)
    return np.argsort(dist, axis=1)[:, k]


def precision_recall(real, fake, k):
    """A dict of two shares."""
    cross = np.linalg.norm(fake[:, None, :] - real[None, :, :], axis=-1)  # (fakes, reals)
    in_real_ball = cross <= knn_radius(real, k)[None, :]
    in_fake_ball = cross <= knn_radius(fake, k)[:, None]
    return {
        "precision": np.mean(in_real_ball.any(axis=1)),
        "recall": np.mean(in_fake_ball.any(axis=0)),
    }
