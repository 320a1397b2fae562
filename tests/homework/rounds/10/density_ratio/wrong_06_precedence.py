# what: forgets the brackets of the denominator
import numpy as np


def density_ratio(d):
    return d / 1 - d
