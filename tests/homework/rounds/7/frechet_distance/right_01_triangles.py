# what: without any covariance matrix: the nuclear norm of R S' from two QR decompositions
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu_a, mu_b = np.mean(a, axis=0), np.mean(b, axis=0)
    r = np.linalg.qr((a - mu_a) / np.sqrt(len(a) - 1), mode="r")
    s = np.linalg.qr((b - mu_b) / np.sqrt(len(b) - 1), mode="r")
    return (
        np.linalg.norm(mu_a - mu_b) ** 2
        + np.linalg.norm(r) ** 2
        + np.linalg.norm(s) ** 2
        - 2 * np.linalg.norm(r @ s.T, ord="nuc")
    )
