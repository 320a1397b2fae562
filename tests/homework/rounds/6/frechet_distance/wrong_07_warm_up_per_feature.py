# what: applies the warm-up's formula to each feature and adds up: correlations between features are lost. "On the line a covariance is a variance"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = a.mean(axis=0) - b.mean(axis=0)
    spreads = a.std(axis=0, ddof=1) - b.std(axis=0, ddof=1)
    return float(np.sum(gap**2 + spreads**2))
