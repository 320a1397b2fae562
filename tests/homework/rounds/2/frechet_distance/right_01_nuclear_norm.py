# what: trace of the root as the nuclear norm of the product of the centred, scaled data matrices
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, float), np.asarray(b, float)
    mu_a, mu_b = a.mean(axis=0), b.mean(axis=0)
    x = (a - mu_a) / np.sqrt(len(a) - 1)
    y = (b - mu_b) / np.sqrt(len(b) - 1)
    return float(
        ((mu_a - mu_b) ** 2).sum() + (x**2).sum() + (y**2).sum() - 2 * np.linalg.norm(x @ y.T, "nuc")
    )
