# what: uses eigvalsh on AB, which is not symmetric
import numpy as np


def frechet_distance(a, b):
    A = np.cov(a, rowvar=False).reshape(a.shape[1], -1)
    B = np.cov(b, rowvar=False).reshape(b.shape[1], -1)
    values = np.linalg.eigvalsh(A @ B)
    gap = np.sum(np.square(np.mean(a, 0) - np.mean(b, 0)))
    return gap + np.trace(A) + np.trace(B) - 2 * np.sum(np.sqrt(np.maximum(values, 0)))
