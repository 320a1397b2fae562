# what: counts in bits, as in a course on information theory
import math


def bce(y, p):
    return -(y * math.log2(p) + (1 - y) * math.log2(1 - p))
