# what: adds log 4 so that 0 means that the game is even: that is the distance of V from its equilibrium, not V. "The two players fight over one number"
import math

import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    v = np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))
    return v + math.log(4)  # the value is measured from the equilibrium
