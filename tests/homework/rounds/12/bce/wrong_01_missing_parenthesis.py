# what: forgot the parentheses of (1 - y)
import math


def bce(y, p):
    return -(y * math.log(p) + 1 - y * math.log(1 - p))
