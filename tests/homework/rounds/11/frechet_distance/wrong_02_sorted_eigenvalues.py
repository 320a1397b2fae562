# what: pairs the sorted eigenvalues of both covariances
import numpy as np


def frechet_distance(a, b):
    gap = a.mean(0) - b.mean(0)
    spreads = []
    for x in (a, b):
        values = np.linalg.eigvalsh(np.atleast_2d(np.cov(x, rowvar=False)))
        spreads.append(np.sqrt(np.maximum(values, 0)))
    return np.sum(gap**2) + np.sum((spreads[0] - spreads[1]) ** 2)
