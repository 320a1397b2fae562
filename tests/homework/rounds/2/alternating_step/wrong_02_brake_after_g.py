# what: leaves R1 out of D's turn and applies it after G's: G answers a D that has not been braked yet
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # D
    psi = psi + h * flow(theta, psi)[1]
    # G
    theta = theta + h * flow(theta, psi)[0]
    # R1
    psi = psi - h * gamma * psi
    return theta, psi
