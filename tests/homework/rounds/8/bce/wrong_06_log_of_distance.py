# what: minus log of the distance |y - p|, the probability of the untruth; violates "the probability that D gave to the truth"
import math


def bce(y, p):
    return -math.log(abs(y - p))
