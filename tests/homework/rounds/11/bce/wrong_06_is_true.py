# what: tests the label with "is True"
import math


def bce(y, p):
    if y is True:
        return -math.log(p)
    return -math.log(1 - p)
