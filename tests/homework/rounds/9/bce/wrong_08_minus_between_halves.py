# what: a minus between the two terms, so a fake costs a negative number ("minus the logarithm of the probability that D gave to the truth")
import math

import numpy as np


def bce(y, p):
    first = y * math.log(p)
    second = (1 - y) * math.log(1 - p)
    return -(first - second)
