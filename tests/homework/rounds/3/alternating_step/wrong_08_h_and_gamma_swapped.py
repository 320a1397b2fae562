# what: passes h and gamma to the helper in the wrong order, so in D's turn they are swapped -- "take one step with the learning rate `h`"
import math


def d_turn(theta, psi, gamma, h):
    sig = 1 / (1 + math.exp(-psi * theta))
    return psi - h * (theta * sig + gamma * psi)


def g_turn(theta, psi, h):
    sig = 1 / (1 + math.exp(-psi * theta))
    return theta + h * psi * (1 - sig)


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = d_turn(theta, psi, h, gamma)
    theta = g_turn(theta, psi, h)
    return theta, psi
