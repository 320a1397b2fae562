# what: subtracts the trace of the root once instead of twice.
import numpy as np


def frechet_distance(a, b):
    mean_term = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    ca = np.atleast_2d(np.cov(a, rowvar=False))
    cb = np.atleast_2d(np.cov(b, rowvar=False))
    values = np.linalg.eigvals(ca @ cb).astype(complex)
    root_trace = np.sum(np.sqrt(values)).real
    return mean_term + np.trace(ca) + np.trace(cb) - root_trace
