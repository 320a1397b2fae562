# what: chain rule without the inner factors: neither psi nor theta in front ("The chain rule multiplies them")
import math

import numpy as np


def flow(theta, psi):
    logit = psi * theta
    return 1 / (1 + math.exp(logit)), -1 / (1 + math.exp(-logit))
