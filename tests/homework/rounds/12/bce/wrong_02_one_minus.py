# what: put the minus only in front of the first term
import math


def bce(y, p):
    return -y * math.log(p) + (1 - y) * math.log(1 - p)
