# what: uses the gradient of the minimax generator's loss log(1 - D)
import numpy as np


def flow(theta, psi):
    d = np.exp(-np.logaddexp(0.0, -psi * theta))
    return psi * d, -theta * d
