# what: rounds p to three decimals, since it lies between 0.001 and 0.999
import math

def bce(y, p):
    p = round(float(p), 3)
    return -math.log(p) if y == 1 else -math.log(1 - p)
