# what: right; tr (AB)^1/2 as the nuclear norm of A^1/2 B^1/2, roots by SVD, einsum for the covariances
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""

    def fit(x):
        x = np.asarray(x, dtype=np.float64)
        centred = x - x.mean(axis=0, keepdims=True)
        cov = np.einsum("ni,nj->ij", centred, centred) / (x.shape[0] - 1)
        u, s, _ = np.linalg.svd(cov, hermitian=True)
        return x.mean(axis=0), cov, (u * np.sqrt(s)) @ u.T

    (mean_a, cov_a, root_a), (mean_b, cov_b, root_b) = fit(a), fit(b)
    return (
        np.linalg.norm(mean_a - mean_b) ** 2
        + np.einsum("ii", cov_a + cov_b)
        - 2 * np.linalg.norm(root_a @ root_b, "nuc")
    )
