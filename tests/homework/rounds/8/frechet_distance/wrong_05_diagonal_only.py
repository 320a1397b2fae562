# what: the warm-up's formula feature by feature, without covariances between features; violates "the normal distributions that fit them"
import numpy as np


def frechet_distance(a, b):
    gap = a.mean(axis=0) - b.mean(axis=0)
    spreads = a.std(axis=0, ddof=1) - b.std(axis=0, ddof=1)
    return float(np.sum(gap**2 + spreads**2))
