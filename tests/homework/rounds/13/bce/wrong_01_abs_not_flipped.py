# what: wrong: minus log of the distance |y - p|, where 1 - |y - p| is meant
import math



def bce(y, p):
    # the distance is the probability of the truth
    return -math.log(abs(y - p))
