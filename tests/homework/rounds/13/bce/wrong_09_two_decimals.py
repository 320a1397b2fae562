# what: wrong: the probability is rounded to two decimals first, clipped to stay off 0 and 1
import math



def bce(y, p):
    p = min(max(round(float(p), 2), 0.001), 0.999)
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))
