# what: right: the trace of the root as the nuclear norm of the centred sets' product
import numpy as np


def frechet_distance(a, b):
    x = (a - a.mean(axis=0)) / np.sqrt(len(a) - 1)
    y = (b - b.mean(axis=0)) / np.sqrt(len(b) - 1)
    cross = np.linalg.norm(x @ y.T, "nuc")
    gap = np.linalg.norm(a.mean(axis=0) - b.mean(axis=0))
    return gap**2 + (x**2).sum() + (y**2).sum() - 2 * cross
