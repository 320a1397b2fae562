# what: the trace of the root as the sum of singular values of R_a R_b^T, from QR factors of the centred features
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a = np.asarray(a, dtype=np.float64)
    b = np.asarray(b, dtype=np.float64)
    gap = a.mean(axis=0) - b.mean(axis=0)
    ra = np.linalg.qr(a - a.mean(axis=0), mode="r") / np.sqrt(len(a) - 1)
    rb = np.linalg.qr(b - b.mean(axis=0), mode="r") / np.sqrt(len(b) - 1)
    overlap = np.linalg.svd(ra @ rb.T, compute_uv=False).sum()
    return float(gap @ gap + np.sum(ra**2) + np.sum(rb**2) - 2 * overlap)
