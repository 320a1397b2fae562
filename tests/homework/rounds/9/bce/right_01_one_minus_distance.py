# what: the truth's probability is 1 - |y - p|, then minus its log; infinite when certain and wrong
import math

import numpy as np


def bce(y, p):
    truth = 1 - abs(y - p)
    return math.inf if truth == 0 else -math.log(truth)
