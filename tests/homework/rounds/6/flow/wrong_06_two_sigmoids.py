# what: D's output is already a probability, and the sigmoid is applied to it once more before the losses' derivatives. "so $D(x) = \sigma(\psi x)$"
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def D(x, psi):
    return sigmoid(psi * x)


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    out = D(theta, psi)  # the discriminator on the fake
    theta_dot = psi * sigmoid(-out)
    psi_dot = -theta * sigmoid(out)
    return (theta_dot, psi_dot)
