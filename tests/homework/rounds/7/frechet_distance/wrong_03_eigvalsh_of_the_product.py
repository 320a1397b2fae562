# what: calls eigvalsh on AB, which is not symmetric: it reads one triangle only, so these are not AB's eigenvalues; lesson 12.3: "Now $AB$ is not symmetric"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    diff = a.mean(0) - b.mean(0)
    cov_a = np.cov(a.T).reshape(a.shape[1], a.shape[1])
    cov_b = np.cov(b.T).reshape(b.shape[1], b.shape[1])
    # real eigenvalues, so the h version
    values = np.linalg.eigvalsh(cov_a @ cov_b)
    root_trace = np.sqrt(np.clip(values, 0, None)).sum()
    return float(diff @ diff + np.trace(cov_a) + np.trace(cov_b) - 2 * root_trace)
