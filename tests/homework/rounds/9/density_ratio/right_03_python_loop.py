# what: one point at a time, plain floats
import numpy as np


def density_ratio(d):
    ratios = np.empty(len(d))
    for i, answer in enumerate(d):
        rest = 1 - float(answer)
        ratios[i] = float(answer) / rest if rest else np.inf
    return ratios
