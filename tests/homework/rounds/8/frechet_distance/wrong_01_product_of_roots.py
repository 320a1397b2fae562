# what: tr(sqrt(A) sqrt(B)) instead of tr(sqrt(AB)): the same only if A and B commute; violates "the trace of a matrix's square root" of AB
import numpy as np


def root(m):
    w, v = np.linalg.eigh(np.atleast_2d(m))
    return (v * np.sqrt(np.maximum(w, 0))) @ v.T


def frechet_distance(a, b):
    ca, cb = np.atleast_2d(np.cov(a, rowvar=False)), np.atleast_2d(np.cov(b, rowvar=False))
    gap = a.mean(axis=0) - b.mean(axis=0)
    return float(gap @ gap + np.trace(ca + cb - 2 * root(ca) @ root(cb)))
