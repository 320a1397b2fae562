# what: takes the brake at the new psi (a proximal, implicit step): psi_new = (psi - h theta sigma) / (1 + h gamma); the gradient step of D's turn takes the whole slope at the old psi
import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = (psi - h * theta * sigmoid(psi * theta)) / (1 + h * gamma)
    theta = theta + h * psi * sigmoid(-psi * theta)
    return theta, psi
