# what: asks for a distance strictly below the radius, so points on the ball's border are outside.
import numpy as np


def distances(x, y):
    return np.linalg.norm(x[:, None, :] - y[None, :, :], axis=2)


def precision_recall(real, fake, k):
    real_radius = np.sort(distances(real, real), axis=1)[:, k]
    fake_radius = np.sort(distances(fake, fake), axis=1)[:, k]
    d = distances(fake, real)
    precision = (d < real_radius).any(axis=1).mean()
    recall = (d.T < fake_radius).any(axis=1).mean()
    return {"precision": float(precision), "recall": float(recall)}
