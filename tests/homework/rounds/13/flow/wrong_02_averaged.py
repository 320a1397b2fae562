# what: wrong: averages the two halves of J_D, so psi moves at half speed
import math

import numpy as np


def sigmoid(x):
    return 1 / (1 + math.exp(-x))



def flow(theta, psi):
    grad_real = 0.0
    grad_fake = theta * sigmoid(psi * theta)
    return psi * sigmoid(-psi * theta), -np.mean([grad_real, grad_fake])
