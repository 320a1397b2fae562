# what: the log of the median answer, a partial answer that agrees for one fake only ("for M fakes: one number", the mean of the losses)
import math

import numpy as np


def generator_loss(d_fake):
    middle = float(np.median(d_fake))
    return -math.log(middle)
