# what: two mistakes: theta in front of theta' and psi in front of psi', and the sigmoid's argument is the sum (the logit is psi x)
import math

import numpy as np


def flow(theta, psi):
    ell = psi + theta
    g = theta / (1 + math.exp(ell))
    d = -psi / (1 + math.exp(-ell))
    return g, d
