# what: wrong: E[xx] - mean mean in 32 bits, which cancels when the features are far from 0
import numpy as np


def moments(x):
    x = x.astype("float32")
    n, mean = len(x), x.mean(axis=0)
    return mean, (x.T @ x / n - np.outer(mean, mean)) * n / (n - 1)


def frechet_distance(a, b):
    (ma, ca), (mb, cb) = moments(a), moments(b)
    roots = np.sqrt(np.maximum(np.linalg.eigvals(ca @ cb).real, 0))
    return float(np.sum((ma - mb) ** 2) + np.trace(ca) + np.trace(cb) - 2 * roots.sum())
