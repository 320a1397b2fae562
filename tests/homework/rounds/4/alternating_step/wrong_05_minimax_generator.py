# what: in G's turn takes the minimax velocity psi sigma(psi theta), as in the lesson's pictures of turns: "The generator's loss is the **non-saturating** one."
import math


def sigmoid(t):
    return 1 / (1 + math.exp(-t))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    new_psi = psi - h * (theta * sigmoid(psi * theta) + gamma * psi)
    new_theta = theta + h * new_psi * sigmoid(new_psi * theta)
    return new_theta, new_psi
