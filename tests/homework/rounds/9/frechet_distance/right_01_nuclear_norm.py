# what: the trace of the root of AB as the sum of singular values of the centred features' product
import numpy as np


def frechet_distance(a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    ca = (a - a.mean(0)) / np.sqrt(len(a) - 1)
    cb = (b - b.mean(0)) / np.sqrt(len(b) - 1)
    overlap = np.linalg.svd(ca @ cb.T, compute_uv=False).sum()
    gap = a.mean(0) - b.mean(0)
    return float(gap @ gap + (ca**2).sum() + (cb**2).sum() - 2 * overlap)
