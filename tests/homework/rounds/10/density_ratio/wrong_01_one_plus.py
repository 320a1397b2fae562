# what: solves D = r / (1 + r) for r with a wrong sign
import numpy as np


def density_ratio(d):
    return d / (1 + d)
