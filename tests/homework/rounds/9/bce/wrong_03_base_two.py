# what: measured in bits, base 2 (the warm-up: -log 0.8 = 0.223 is natural)
import math

import numpy as np


def bce(y, p):
    p_truth = p if y == 1 else 1 - p
    return -math.log2(p_truth)
