# what: right, each turn a map of the plane, one after the other, an array of two comes out
import numpy as np


def sigma(t):
    return np.exp(-np.logaddexp(0, -t))


def turn_of_d(point, h, gamma):
    theta, psi = point
    return np.array([theta, (1 - h * gamma) * psi - h * theta * sigma(psi * theta)])


def turn_of_g(point, h):
    theta, psi = point
    return np.array([theta + h * psi * sigma(-psi * theta), psi])


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    return turn_of_g(turn_of_d((theta, psi), h, gamma), h)
