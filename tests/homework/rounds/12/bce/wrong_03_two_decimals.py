# what: rounds the answer to two decimals
import math


def bce(y, p):
    loss = -math.log(p) if y == 1 else -math.log(1 - p)
    return round(loss, 2)
