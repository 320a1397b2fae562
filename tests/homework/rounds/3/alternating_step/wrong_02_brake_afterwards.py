# what: applies the brake as weight decay after D's step (AdamW habit): it shrinks the already moved psi by 1 - h gamma, so D makes two steps -- "take one step with the learning rate `h`"
import numpy as np


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    sigmoid = lambda x: 1 / (1 + np.exp(-x))
    # D's turn
    psi = psi - h * theta * sigmoid(psi * theta)
    psi = psi * (1 - h * gamma)  # decay
    # G's turn
    theta = theta + h * psi * sigmoid(-psi * theta)
    return theta, psi
