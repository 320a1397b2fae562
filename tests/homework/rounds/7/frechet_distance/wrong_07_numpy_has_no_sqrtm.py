# what: calls np.linalg.sqrtm, which does not exist (it is SciPy's): AttributeError, no number: "Return the Fréchet distance"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu_a, mu_b = np.mean(a, axis=0), np.mean(b, axis=0)
    sigma_a = np.atleast_2d(np.cov(a, rowvar=False))
    sigma_b = np.atleast_2d(np.cov(b, rowvar=False))
    covmean = np.linalg.sqrtm(sigma_a @ sigma_b)
    if np.iscomplexobj(covmean):
        covmean = covmean.real
    diff = mu_a - mu_b
    return diff @ diff + np.trace(sigma_a + sigma_b - 2 * covmean)
