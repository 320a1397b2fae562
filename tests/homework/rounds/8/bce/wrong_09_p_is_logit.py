# what: puts the probability through a sigmoid first; violates "p is D's probability that the image is real"
import math


def bce(y, p):
    s = 1 / (1 + math.exp(-p))
    return -(y * math.log(s) + (1 - y) * math.log(1 - s))
