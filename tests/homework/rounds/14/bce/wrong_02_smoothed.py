# what: smooths the label to 0.95 / 0.05, a trick copied from a DCGAN tutorial
import math

def bce(y, p):
    t = 0.9 * y + 0.05
    return -(t * math.log(p) + (1 - t) * math.log(1 - p))
