# what: computes D's answer to the fake once, before D's turn, and uses it again in G's turn with the new psi.
import numpy as np


def alternating_step(theta, psi, h, gamma):
    d_fake = 1 / (1 + np.exp(-psi * theta))
    # D's turn
    psi = psi - h * (theta * d_fake + gamma * psi)
    # G's turn
    theta = theta + h * (1 - d_fake) * psi
    return theta, psi
