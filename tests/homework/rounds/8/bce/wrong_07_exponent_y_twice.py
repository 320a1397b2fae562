# what: likelihood p^y (1-p)^y, the second exponent should be 1 - y; violates the label 0 of a fake (its price is always 0)
import math


def bce(y, p):
    likelihood = p**y * (1 - p) ** y
    return -math.log(likelihood)
