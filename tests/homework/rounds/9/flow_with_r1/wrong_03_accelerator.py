# what: plus sign: the penalty pushes psi away from 0 ("Add R1 to the discriminator's loss", a brake)
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d + gamma * psi
