# what: clips d to 0.05 .. 0.95 "for safety", so large ratios stop at 19 ("at each of them")
import numpy as np


def density_ratio(d):
    d = np.clip(d, 0.05, 0.95)
    return d / (1 - d)
