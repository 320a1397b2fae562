# what: right: minus the log of the Bernoulli likelihood p^y (1-p)^(1-y)
import math



def bce(y, p):
    likelihood = p**y * (1 - p) ** (1 - y)
    return -math.log(likelihood)
