# what: lets the generator move first and D answer to the new fake.
import numpy as np


def sig(z):
    return 0.5 * (1 + np.tanh(z / 2))


def alternating_step(theta, psi, h, gamma):
    theta = theta + h * psi * sig(-psi * theta)
    psi = psi - h * (theta * sig(psi * theta) + gamma * psi)
    return theta, psi
