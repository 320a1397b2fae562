# what: adds 1 - sigma(0) = 1/2 for the reals to psi', forgetting that the data's x is 0
import math


def sigma(x):
    return 1.0 / (1.0 + math.exp(-x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    x_real = 0.0
    real = 1 - sigma(psi * x_real)
    fake = theta * sigma(psi * theta)
    return [psi * sigma(-psi * theta), real - fake]
