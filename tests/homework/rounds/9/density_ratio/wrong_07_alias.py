# what: overwrites d by the name r, and so divides by the wrong thing ("the answers of the best discriminator")
import numpy as np


def density_ratio(d):
    r = d
    r -= 1
    return d / (-r)
