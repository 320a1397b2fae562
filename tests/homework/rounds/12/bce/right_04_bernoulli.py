# what: negative log of the Bernoulli likelihood, with powers
import math


def bce(y, p):
    likelihood = p ** y * (1 - p) ** (1 - y)
    return math.log(1 / likelihood)
