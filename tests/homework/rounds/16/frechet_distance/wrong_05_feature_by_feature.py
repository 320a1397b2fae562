# what: carries the warm-up's formula to every feature and adds, ignoring the covariances between features.
import numpy as np


def frechet_distance(a, b):
    total = 0.0
    for i in range(a.shape[1]):
        gap = a[:, i].mean() - b[:, i].mean()
        spreads = a[:, i].std(ddof=1) - b[:, i].std(ddof=1)
        total += gap**2 + spreads**2
    return float(total)
