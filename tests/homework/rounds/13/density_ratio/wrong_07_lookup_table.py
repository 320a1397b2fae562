# what: wrong: linear interpolation in a table of 1000 ratios, too coarse near 0.999
import numpy as np



GRID = np.linspace(0, 0.999, 1000)
TABLE = GRID / (1 - GRID)


def density_ratio(d):
    return np.interp(d, GRID, TABLE)
