# what: no covariance is formed: the trace of the root is the nuclear norm of R S' with triangular factors of the centred data
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    (m, r), (k, s) = (
        (x.mean(0), np.linalg.qr(x - x.mean(0), mode="r") / (len(x) - 1) ** 0.5) for x in (a, b)
    )
    return np.sum((m - k) ** 2) + np.sum(r**2) + np.sum(s**2) - 2 * np.linalg.norm(r @ s.T, "nuc")
