# what: believes that an answer on the right side of one half costs nothing
import math


def bce(y, p):
    says_real = p > 0.5
    if says_real == (y == 1):
        return 0.0
    return -math.log(p) if y == 1 else -math.log(1 - p)
