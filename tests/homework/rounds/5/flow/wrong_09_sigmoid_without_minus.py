# what: the helper called sigmoid lacks the minus in the exponent, so it is sigma(-x) throughout. "so $D(x) = \sigma(\psi x)$"
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    logit = psi * theta
    return psi * sigmoid(-logit), -theta * sigmoid(logit)
