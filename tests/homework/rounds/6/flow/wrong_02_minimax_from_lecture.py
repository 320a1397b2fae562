# what: copied the circle of the lecture, which is the minimax game: theta' = psi sigma(psi theta) is the saturating generator. "The generator's loss is the **non-saturating** one."
import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    s = 1 / (1 + np.exp(-psi * theta))
    theta_dot = psi * s
    psi_dot = -theta * s
    return theta_dot, psi_dot
