# what: an invention: the focal loss, weighted by (1 - truth)^2; violates "minus the logarithm of the probability that D gave to the truth"
import math


def bce(y, p):
    truth = y * p + (1 - y) * (1 - p)
    return -((1 - truth) ** 2) * math.log(truth)
