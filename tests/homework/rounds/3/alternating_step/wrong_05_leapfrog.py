# what: half a step of D, a step of G, another half step of D: the leapfrog method of physics -- "$D$'s turn first. Then $G$'s, who sees the new"
import math


def psi_dot(theta, psi, gamma):
    return -theta / (1 + math.exp(-psi * theta)) - gamma * psi


def theta_dot(theta, psi):
    return psi / (1 + math.exp(psi * theta))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = psi + h / 2 * psi_dot(theta, psi, gamma)
    theta = theta + h * theta_dot(theta, psi)
    psi = psi + h / 2 * psi_dot(theta, psi, gamma)
    return theta, psi
