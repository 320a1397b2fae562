# what: wrong: centres both sets at their common mean before the covariances
import numpy as np


def frechet_distance(a, b):
    centre = np.concatenate([a, b]).mean(axis=0)
    ca = (a - centre).T @ (a - centre) / (len(a) - 1)
    cb = (b - centre).T @ (b - centre) / (len(b) - 1)
    cross = np.sqrt(np.maximum(np.linalg.eigvals(ca @ cb).real, 0)).sum()
    gap = a.mean(axis=0) - b.mean(axis=0)
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - 2 * cross)
