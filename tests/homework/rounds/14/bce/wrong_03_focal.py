# what: focal loss: weights the logarithm by (1 - pt)
import math

def bce(y, p):
    pt = p if y == 1 else 1 - p
    return -(1 - pt) * math.log(pt)
