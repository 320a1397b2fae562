# what: wrote only the half with y, so a fake costs nothing ("Had the image been a fake ... the price would have been 1.609")
import math

import numpy as np


def bce(y, p):
    loss = 0.0
    if y:
        loss -= math.log(p)
    return loss
