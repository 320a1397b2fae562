# what: adds up the one-dimensional formula of the warm-up over the features, so what is off the covariances' diagonals is ignored: "normal distributions that fit them"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    total = 0.0
    for j in range(a.shape[1]):
        gap = a[:, j].mean() - b[:, j].mean()
        spreads = a[:, j].std(ddof=1) - b[:, j].std(ddof=1)
        total += gap**2 + spreads**2
    return total
