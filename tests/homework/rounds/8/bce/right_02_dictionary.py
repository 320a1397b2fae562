# what: looks the truth's probability up by the label
import math


def bce(y, p):
    truth = {0: 1.0 - p, 1: p}[int(y)]
    return math.inf if truth == 0 else -math.log(truth)
