# what: sigmoids from np.logaddexp, returned as an array
import numpy as np


def log_sigmoid(x):
    return -np.logaddexp(0.0, -x)


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    x = psi * theta
    return np.array([psi * np.exp(log_sigmoid(-x)), -theta * np.exp(log_sigmoid(x))])
