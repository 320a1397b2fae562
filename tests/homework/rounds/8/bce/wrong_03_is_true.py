# what: tests `y is True`, which the int 1 is not, so every image counts as fake; violates "the label y is 1 for a real image"
import math


def bce(y, p):
    if y is True:
        truth = p
    else:
        truth = 1 - p
    return -math.log(truth)
