# what: thinks that p is a logit and squashes it first
import math


def bce(y, p):
    p = 1 / (1 + math.exp(-p))
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))
