# what: returns the gradients of the losses, without the minus of going down
import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    logit = psi * theta
    grad_theta = -psi / (1 + np.exp(logit))  # of -log sigmoid(psi theta)
    grad_psi = theta / (1 + np.exp(-logit))  # of log(1 + e^(psi theta))
    return np.array([grad_theta, grad_psi])
