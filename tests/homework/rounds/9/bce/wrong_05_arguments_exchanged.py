# what: exchanged label and answer in the formula, takes the log of the label and fails for 0 ("p is D's probability")
import math

import numpy as np


def bce(y, p):
    return -(p * math.log(y) + (1 - p) * math.log(1 - y))
