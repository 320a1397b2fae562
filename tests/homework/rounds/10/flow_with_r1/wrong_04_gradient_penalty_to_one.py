# what: uses WGAN-GP's target 1 for the slope's norm
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def flow_with_r1(theta, psi, gamma):
    # gamma / 2 * (|psi| - 1)^2
    brake = gamma * (abs(psi) - 1) * np.sign(psi)
    return psi * sigma(-psi * theta), -theta * sigma(psi * theta) - brake
