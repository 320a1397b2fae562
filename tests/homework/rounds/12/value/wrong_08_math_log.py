# what: calls math.log on a whole array
import math


def value(d_real, d_fake):
    return math.log(d_real) + math.log(1 - d_fake)
