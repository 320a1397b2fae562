# what: takes the logarithm of the label and weighs it with the answer
import math


def bce(y, p):
    return -(p * math.log(y) + (1 - p) * math.log(1 - y))
