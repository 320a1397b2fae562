# what: took label 1 for the fake ("the label y is 1 for a real image and 0 for a fake")
import math

import numpy as np


def bce(y, p):
    if y == 0:
        return -math.log(p)
    else:
        return -math.log(1 - p)
