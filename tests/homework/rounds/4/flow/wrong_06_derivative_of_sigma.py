# what: differentiates sigma and forgets the logarithm around it, so both velocities have s(1 - s) where one of the two factors belongs: "Its derivative in the logit is $\sigma(\psi\theta)$"
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_prime(x):
    return sigmoid(x) * (1 - sigmoid(x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # G wants D(theta) up, D wants D(theta) down
    theta_dot = psi * sigmoid_prime(psi * theta)
    psi_dot = -theta * sigmoid_prime(psi * theta)
    return (theta_dot, psi_dot)
