# what: rounds the shares to two decimals.
import numpy as np


def distances(x, y):
    return np.linalg.norm(x[:, None, :] - y[None, :, :], axis=2)


def fraction(points, centres, k):
    reach = np.sort(distances(centres, centres), axis=1)[:, k]
    return (distances(points, centres) <= reach[None, :]).any(axis=1).mean()


def precision_recall(real, fake, k):
    precision, recall = fraction(fake, real, k), fraction(real, fake, k)
    return {"precision": round(float(precision), 2), "recall": round(float(recall), 2)}
