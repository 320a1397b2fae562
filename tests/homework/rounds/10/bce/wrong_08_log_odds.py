# what: returns minus the log odds of the truth instead of minus its logarithm
import math


def bce(y, p):
    truth = y * p + (1 - y) * (1 - p)
    return -math.log(truth / (1 - truth))
