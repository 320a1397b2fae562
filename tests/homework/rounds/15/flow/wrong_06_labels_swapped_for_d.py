# what: D's loss on the fake is -log D, as if the fake had label 1
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0, -x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    x = theta * psi
    theta_dot = psi * sigma(-x)
    psi_dot = theta * sigma(-x)
    return theta_dot, psi_dot
