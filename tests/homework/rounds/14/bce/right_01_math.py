# what: the formula, with math.log
import math

def bce(y, p):
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))
