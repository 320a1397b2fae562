# what: tr sqrt(AB) as the nuclear norm of the product of the centred features
import numpy as np


def frechet_distance(a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    xa = (a - a.mean(axis=0)) / np.sqrt(len(a) - 1)
    xb = (b - b.mean(axis=0)) / np.sqrt(len(b) - 1)
    gap = a.mean(axis=0) - b.mean(axis=0)
    cross = np.linalg.svd(xa @ xb.T, compute_uv=False).sum()
    return gap @ gap + (xa**2).sum() + (xb**2).sum() - 2 * cross
