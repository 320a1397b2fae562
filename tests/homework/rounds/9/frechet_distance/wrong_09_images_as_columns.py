# what: np.cov without rowvar=False, so the images are taken for the features; wrong, and an error for n != m ("arrays of shape (n, d) and (m, d)")
import numpy as np


def frechet_distance(a, b):
    A = np.cov(a)
    B = np.cov(b)
    ev = np.maximum(np.real(np.linalg.eigvals(np.dot(A, B))), 0)
    delta = a.mean(axis=0) - b.mean(axis=0)
    return float(delta.dot(delta) + np.trace(A) + np.trace(B) - 2 * np.sqrt(ev).sum())
