# what: the formula of the warm-up, feature by feature
import numpy as np


def frechet_distance(a, b):
    total = 0.0
    for j in range(a.shape[1]):
        gap = a[:, j].mean() - b[:, j].mean()
        spreads = a[:, j].std(ddof=1) - b[:, j].std(ddof=1)
        total += gap**2 + spreads**2
    return total
