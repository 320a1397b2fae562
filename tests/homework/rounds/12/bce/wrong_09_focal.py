# what: writes the focal loss that a blog recommends
import math


def bce(y, p):
    pt = p if y == 1 else 1 - p
    return -(1 - pt) ** 2 * math.log(pt)
