# what: a leapfrog step from the mechanics lecture: half a step of D, a step of G, half a step of D; Algorithm 1 has D's whole turn first, and G sees that D
import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def psi_dot(theta, psi, gamma):
    return -theta * sigmoid(psi * theta) - gamma * psi


def theta_dot(theta, psi):
    return psi * sigmoid(-psi * theta)


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = psi + h / 2 * psi_dot(theta, psi, gamma)
    theta = theta + h * theta_dot(theta, psi)
    psi = psi + h / 2 * psi_dot(theta, psi, gamma)
    return theta, psi
