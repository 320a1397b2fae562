# what: clips p to [0.02, 0.98] "for safety", so certain answers get a wrong price; violates "minus the logarithm of the probability that D gave to the truth"
import math


def bce(y, p):
    p = min(max(p, 0.02), 0.98)
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))
