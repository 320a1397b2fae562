# what: takes the probability of D's own guess, not of the label
import math

def bce(y, p):
    # the probability that D gave to its answer
    return -math.log(max(p, 1 - p))
