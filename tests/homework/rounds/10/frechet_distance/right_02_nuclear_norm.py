# what: never forms a covariance: tr sqrt(AB) is the nuclear norm of the centered features' product
import numpy as np


def frechet_distance(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    gap = a.mean(0) - b.mean(0)
    x = (a - a.mean(0)) / np.sqrt(len(a) - 1)
    y = (b - b.mean(0)) / np.sqrt(len(b) - 1)
    cross = np.linalg.svd(x @ y.T, compute_uv=False).sum()
    return gap @ gap + (x**2).sum() + (y**2).sum() - 2 * cross
