# what: returns the two changes h*theta', h*psi' and not the new theta and psi
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    d_psi = h * (-theta * sigmoid(psi * theta) - gamma * psi)
    new_psi = psi + d_psi
    d_theta = h * new_psi * sigmoid(-new_psi * theta)
    return d_theta, d_psi
