# what: takes the root of the trace of AB and not the trace of the root. "the trace of a matrix's square root"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    da, db = a - a.mean(0), b - b.mean(0)
    A = da.T @ da / (len(a) - 1)
    B = db.T @ db / (len(b) - 1)
    gap = ((a.mean(0) - b.mean(0)) ** 2).sum()
    return float(gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(np.trace(A @ B)))
