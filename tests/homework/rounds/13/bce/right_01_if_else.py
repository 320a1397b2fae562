# what: right: minus the log of the probability given to the truth, with an if
import math



def bce(y, p):
    if y == 1:
        return -math.log(p)
    return -math.log(1 - p)
