# what: minus the log of the Bernoulli likelihood, written as powers
import math

def bce(y, p):
    p = float(p)
    y = int(y)
    return -math.log(p ** y * (1 - p) ** (1 - y))
