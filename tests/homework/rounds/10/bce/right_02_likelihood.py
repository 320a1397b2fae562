# what: the Bernoulli likelihood p^y (1-p)^(1-y) first, then minus its logarithm
import math


def bce(y, p):
    likelihood = p ** y * (1 - p) ** (1 - y)
    return -math.log(likelihood)
