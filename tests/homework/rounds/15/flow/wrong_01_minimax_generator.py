# what: uses the generator's minimax (saturating) loss log(1 - D), not the non-saturating one
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    d = sigmoid(psi * theta)
    return psi * d, -theta * d
