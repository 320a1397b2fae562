# what: wants log(1 - p) through log1p, but forgets the minus inside
import math


def bce(y, p):
    if y == 1:
        return -math.log(p)
    return -math.log1p(p)
