# what: counts the balls that catch a point of the other set (any over the wrong axis) instead of the points that are caught.
import numpy as np


def distances(x, y):
    return np.linalg.norm(x[:, None, :] - y[None, :, :], axis=2)


def precision_recall(real, fake, k):
    real_radius = np.sort(distances(real, real), axis=1)[:, k]
    fake_radius = np.sort(distances(fake, fake), axis=1)[:, k]
    between = distances(real, fake)
    in_real_balls = between <= real_radius[:, None]
    in_fake_balls = between <= fake_radius[None, :]
    return {
        "precision": float(in_real_balls.any(axis=1).mean()),
        "recall": float(in_fake_balls.any(axis=0).mean()),
    }
