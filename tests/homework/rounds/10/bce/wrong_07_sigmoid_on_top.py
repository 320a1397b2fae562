# what: takes p for a logit and squashes it once more
import math


def bce(y, p):
    s = 1 / (1 + math.exp(-p))
    return -y * math.log(s) - (1 - y) * math.log(1 - s)
