# what: rounds to two decimals because it looks nicer
import math


def bce(y, p):
    loss = -math.log(p) if y == 1 else -math.log(1 - p)
    return round(loss, 2)
