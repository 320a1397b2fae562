# what: the length of the gap between the means, not its square (the warm-up: "(μ_a - μ_b)²")
import numpy as np


def frechet_distance(a, b):
    A = np.atleast_2d(np.cov(a.T))
    B = np.atleast_2d(np.cov(b.T))
    ev = np.maximum(np.linalg.eigvals(A @ B).real, 0)
    gap = np.linalg.norm(a.mean(0) - b.mean(0))
    return float(gap + np.trace(A) + np.trace(B) - 2 * np.sum(np.sqrt(ev)))
