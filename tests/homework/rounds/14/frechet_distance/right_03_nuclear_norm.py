# what: right: without covariances; the trace is the nuclear norm of the centred sets' product
import numpy as np


def frechet_distance(a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    gap = a.mean(0) - b.mean(0)
    a = (a - a.mean(0)) / np.sqrt(len(a) - 1)
    b = (b - b.mean(0)) / np.sqrt(len(b) - 1)
    return gap @ gap + (a**2).sum() + (b**2).sum() - 2 * np.linalg.norm(a @ b.T, "nuc")
