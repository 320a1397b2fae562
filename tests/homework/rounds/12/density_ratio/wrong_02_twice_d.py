# what: divides by the mixture: p / m = 2 d
import numpy as np


def density_ratio(d):
    return 2 * d
