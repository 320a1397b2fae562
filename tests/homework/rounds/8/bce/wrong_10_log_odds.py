# what: only the log of the odds, never two separate terms; violates "minus the logarithm of the probability that D gave to the truth"
import math


def bce(y, p):
    sign = 2 * y - 1
    return -sign * (math.log(p) - math.log(1 - p))
