# what: clips psi to [-1, 1] after D's turn, as the first Wasserstein GAN did
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def alternating_step(theta, psi, h, gamma):
    psi = psi + h * (-theta * sigma(psi * theta) - gamma * psi)
    psi = max(-1.0, min(1.0, psi))
    theta = theta + h * psi * sigma(-psi * theta)
    return theta, psi
