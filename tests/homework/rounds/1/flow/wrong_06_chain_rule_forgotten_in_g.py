# what: forgot the chain rule's factor psi in theta' (took the derivative in the logit, not in theta)
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    logit = psi * theta
    theta_velocity = sigmoid(-logit)
    psi_velocity = -theta * sigmoid(logit)
    return theta_velocity, psi_velocity
