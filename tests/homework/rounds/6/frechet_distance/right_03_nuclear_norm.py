# what: right; without covariances: the nuclear norm of the centred sets' cross product is the trace of the root
import numpy as np


def centred(x):
    return (x - x.mean(axis=0)) / np.sqrt(len(x) - 1)


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    x, y = centred(a), centred(b)
    overlap = np.linalg.norm(x @ y.T, ord="nuc")
    return np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2) + np.sum(x * x) + np.sum(y * y) - 2 * overlap
