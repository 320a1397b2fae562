# what: writes the sigmoid as (1 + tanh(x / 2)) / 2 and uses its symmetry
import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    t = np.tanh(psi * theta / 2)
    return 0.5 * psi * (1 - t), -0.5 * theta * (1 + t)
