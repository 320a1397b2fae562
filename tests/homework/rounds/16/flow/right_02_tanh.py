# what: by hand, with the sigmoid written as (1 + tanh(z / 2)) / 2, returned as an array.
import numpy as np


def flow(theta, psi):
    fake = 0.5 * (1 + np.tanh(psi * theta / 2))
    return np.array([(1 - fake) * psi, -fake * theta])
