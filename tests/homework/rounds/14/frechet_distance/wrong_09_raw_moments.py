# what: covariances as E[xx] - mm in 32-bit numbers, which cancel far from 0
import numpy as np


def moments(x):
    x = x.astype("float32")
    n = len(x)
    m = x.mean(axis=0)
    return m, (x.T @ x / n - np.outer(m, m)) * n / (n - 1)


def frechet_distance(a, b):
    (ma, A), (mb, B) = moments(a), moments(b)
    w = np.linalg.eigvals(A @ B).real
    return ((ma - mb) ** 2).sum() + np.trace(A + B) - 2 * np.sqrt(np.maximum(w, 0)).sum()
