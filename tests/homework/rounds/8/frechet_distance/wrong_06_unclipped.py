# what: takes the root of tiny negative eigenvalues: nan when there are fewer points than features; violates "real and not negative, but for rounding"
import numpy as np


def frechet_distance(a, b):
    ca, cb = np.atleast_2d(np.cov(a, rowvar=False)), np.atleast_2d(np.cov(b, rowvar=False))
    gap = a.mean(axis=0) - b.mean(axis=0)
    with np.errstate(invalid="ignore"):
        roots = np.sqrt(np.linalg.eigvals(ca @ cb).real)
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - 2 * roots.sum())
