# what: wrong: the root of AB's trace for the trace of AB's root
import numpy as np


def frechet_distance(a, b):
    ca = np.atleast_2d(np.cov(a, rowvar=False))
    cb = np.atleast_2d(np.cov(b, rowvar=False))
    gap = a.mean(axis=0) - b.mean(axis=0)
    cross = np.sqrt(np.trace(ca @ cb))
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - 2 * cross)
