# what: adds log 4 so that the even game has the value 0: V itself is -log 4 there
import math

import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    j_d = -np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))
    return 2 * math.log(2) - j_d  # zero-sum game: 0 if nobody is ahead
