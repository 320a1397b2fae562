# what: returns where the players stand after a step of size 1 (theta + theta', psi + psi'), not the velocities themselves
import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    s = 1 / (1 + np.exp(-theta * psi))
    theta_new = theta + psi * (1 - s)
    psi_new = psi - theta * s
    return theta_new, psi_new
