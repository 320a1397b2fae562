# what: the square roots of both covariances from SVDs of the centred features, then the nuclear norm of their product
import numpy as np


def mean_and_root(x):
    x = np.array(x, dtype="float64")
    mean = x.mean(0)
    _, s, vt = np.linalg.svd((x - mean) / np.sqrt(x.shape[0] - 1), full_matrices=False)
    return mean, (vt.T * s) @ vt


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mean_a, root_a = mean_and_root(a)
    mean_b, root_b = mean_and_root(b)
    spread = np.linalg.norm(root_a) ** 2 + np.linalg.norm(root_b) ** 2
    spread -= 2 * np.linalg.norm(root_a @ root_b, "nuc")
    return np.linalg.norm(mean_a - mean_b) ** 2 + spread
