# what: the warm-up's formula for each feature on its own, without the covariances between features
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gaps = a.mean(axis=0) - b.mean(axis=0)
    spreads = a.std(axis=0, ddof=1) - b.std(axis=0, ddof=1)
    return np.sum(gaps**2 + spreads**2)
