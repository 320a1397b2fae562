# what: each feature on its own with the formula on the line, so the correlations are lost ("two covariances A and B")
import numpy as np


def frechet_distance(a, b):
    gap = a.mean(axis=0) - b.mean(axis=0)
    spread = a.std(axis=0, ddof=1) - b.std(axis=0, ddof=1)
    return float(np.sum(gap**2 + spread**2))
