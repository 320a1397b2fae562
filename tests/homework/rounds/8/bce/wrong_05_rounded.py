# what: rounds the price to two digits as the warm-up prints few; violates "minus the logarithm of the probability that D gave to the truth"
import math


def bce(y, p):
    truth = p if y == 1 else 1 - p
    return round(-math.log(truth), 2)
