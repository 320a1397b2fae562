# what: took minus the log of the distance |y - p|, cheap when wrong ("to be wrong costs more")
import math

import numpy as np


def bce(y, p):
    distance = abs(y - p)
    return -math.log(distance)
