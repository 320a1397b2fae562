# what: geometric series d + d^2 + ..., 200 terms
import numpy as np


def density_ratio(d):
    total = np.zeros(len(d))
    power = np.ones(len(d))
    for _ in range(200):
        power = power * d
        total += power
    return total
