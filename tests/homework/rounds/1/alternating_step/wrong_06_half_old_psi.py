# what: G's velocity takes the new psi as the factor but the old logit inside sigma: G sees half the new D only
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    logit = psi * theta
    psi = psi + h * (-theta * sigmoid(logit) - gamma * psi)
    theta = theta + h * psi * sigmoid(-logit)
    return theta, psi
