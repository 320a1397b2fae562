# what: takes the symmetric root of A and the trace of the root of root(A) B root(A), all with eigh.
import numpy as np


def root(m):
    w, v = np.linalg.eigh(m)
    return (v * np.sqrt(np.clip(w, 0, None))) @ v.T


def fit(x):
    x = np.asarray(x, dtype=np.float64)
    mu = x.mean(0)
    c = x - mu
    return mu, c.T @ c / (x.shape[0] - 1)


def frechet_distance(a, b):
    mu_a, s_a = fit(a)
    mu_b, s_b = fit(b)
    r = root(s_a)
    middle = r @ s_b @ r
    middle = (middle + middle.T) / 2
    return float(np.sum((mu_a - mu_b) ** 2) + np.trace(s_a) + np.trace(s_b) - 2 * np.trace(root(middle)))
