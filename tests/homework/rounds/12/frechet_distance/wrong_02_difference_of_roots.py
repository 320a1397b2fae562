# what: generalises the warm-up: squared Frobenius norm of A^(1/2) - B^(1/2)
import numpy as np

def root(x):
    cov = np.atleast_2d(np.cov(x, rowvar=False))
    w, v = np.linalg.eigh(cov)
    return v @ np.diag(np.sqrt(np.maximum(w, 0))) @ v.T

def frechet_distance(a, b):
    gap = a.mean(0) - b.mean(0)
    return gap @ gap + np.sum((root(a) - root(b)) ** 2)
