# what: solves for p/q point by point
import numpy as np


def density_ratio(d):
    ratios = np.zeros(len(d))
    for i, answer in enumerate(d):
        ratios[i] = 1 / (1 / answer - 1) if answer > 1e-200 else answer
    return ratios
