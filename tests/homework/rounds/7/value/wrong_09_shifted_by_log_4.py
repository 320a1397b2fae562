# what: adds log 4 so that the even game has the value 0; V of an undecided D is -log 4. Quote: "V = 2 log 1/2 = -log 4"
import math

import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    v = np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))
    return v + math.log(4)  # 0 when nobody is ahead
