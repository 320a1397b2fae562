# what: has a special case for one feature, which uses np.std and so the divisor n
import numpy as np


def frechet_distance(a, b):
    if a.shape[1] == 1:
        return (a.mean() - b.mean()) ** 2 + (a.std() - b.std()) ** 2
    A, B = np.cov(a, rowvar=False), np.cov(b, rowvar=False)
    lam = np.linalg.eigvals(A @ B).real.clip(min=0)
    return np.sum((a.mean(0) - b.mean(0)) ** 2) + np.trace(A + B) - 2 * np.sum(lam**0.5)
