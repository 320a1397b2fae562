# what: copy and paste: b is centred at the mean of a
import numpy as np


def frechet_distance(a, b):
    mean_a, mean_b = a.mean(axis=0), b.mean(axis=0)
    A = (a - mean_a).T @ (a - mean_a) / (len(a) - 1)
    B = (b - mean_a).T @ (b - mean_a) / (len(b) - 1)
    w = np.linalg.eigvals(A @ B).real
    return ((mean_a - mean_b) ** 2).sum() + np.trace(A + B) - 2 * np.sqrt(np.clip(w, 0, None)).sum()
