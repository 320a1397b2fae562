# what: round brackets instead of square ones: returns a generator, no array
import numpy as np


def density_ratio(d):
    return (x / (1 - x) for x in d)
