# what: puts the penalty into a step of its own at the end, as weight decay: G meets a D that has not been braked yet. "Add R1 to the discriminator's loss"
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # D
    psi = psi - h * theta * sigmoid(psi * theta)
    # G
    theta = theta + h * psi * sigmoid(-psi * theta)
    # R1
    psi = psi - h * gamma * psi
    return theta, psi
