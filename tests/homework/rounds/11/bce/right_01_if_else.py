# what: if for a real image, else for a fake, with math.log
import math


def bce(y, p):
    if y == 1:
        return -math.log(p)
    return -math.log(1 - p)
