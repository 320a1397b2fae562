# what: right, without covariances: the trace of the root is the nuclear norm of the product of the centred sets
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    x = (a - a.mean(axis=0)) / np.sqrt(len(a) - 1)
    y = (b - b.mean(axis=0)) / np.sqrt(len(b) - 1)
    overlap = np.linalg.norm(x @ y.T, ord="nuc")
    gap = a.mean(axis=0) - b.mean(axis=0)
    return gap @ gap + (x**2).sum() + (y**2).sum() - 2 * overlap
