# what: the root of the trace of AB, not the trace of the root; violates "the trace of a matrix's square root" (right for d = 1)
import numpy as np


def frechet_distance(a, b):
    ca, cb = np.atleast_2d(np.cov(a, rowvar=False)), np.atleast_2d(np.cov(b, rowvar=False))
    gap = a.mean(axis=0) - b.mean(axis=0)
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - 2 * np.sqrt(np.trace(ca @ cb)))
