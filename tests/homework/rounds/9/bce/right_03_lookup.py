# what: looks the truth's probability up in a dict of the two labels
import math

import numpy as np


def bce(y, p):
    probability_of = {0: 1 - p, 1: p}
    q = probability_of[int(y)]
    if q <= 0:
        return float("inf")
    return math.log(1 / q)
