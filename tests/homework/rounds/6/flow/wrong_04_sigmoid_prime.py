# what: derives the sigmoid and forgets the logarithm around it: uses sigma(1 - sigma) as the derivative in the logit for both players. "Its derivative in the logit is $\sigma(\psi\theta)$"
import numpy as np


def sig(x):
    return 1.0 / (1.0 + np.exp(-x))


def sig_prime(x):
    return sig(x) * (1 - sig(x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    logit = theta * psi
    theta_dot = sig_prime(logit) * psi
    psi_dot = -sig_prime(logit) * theta
    return float(theta_dot), float(psi_dot)
