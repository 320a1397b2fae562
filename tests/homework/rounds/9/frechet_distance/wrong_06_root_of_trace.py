# what: the root of the trace of AB instead of the trace of its root ("trace of a matrix's square root")
import numpy as np


def frechet_distance(a, b):
    A = np.cov(a, rowvar=False).reshape(a.shape[1], a.shape[1])
    B = np.cov(b, rowvar=False).reshape(b.shape[1], b.shape[1])
    diff = a.mean(0) - b.mean(0)
    return float(diff @ diff + np.trace(A) + np.trace(B) - 2 * np.sqrt(np.trace(A @ B)))
