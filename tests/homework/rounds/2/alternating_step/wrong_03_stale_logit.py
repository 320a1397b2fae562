# what: computes the logit once, before D's turn, and uses it again in G's: G sees the new slope psi but D's old answer
import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    logit = psi * theta
    psi = psi - h * (theta * sigmoid(logit) + gamma * psi)
    theta = theta + h * psi * sigmoid(-logit)
    return theta, psi
