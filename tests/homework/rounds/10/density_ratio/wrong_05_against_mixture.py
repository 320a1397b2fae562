# what: divides the data's density by that of the mixture of both
import numpy as np


def density_ratio(d):
    return 2 * d
