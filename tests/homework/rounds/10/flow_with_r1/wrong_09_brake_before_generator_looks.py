# what: weakens psi by the brake first and computes both velocities with the weakened psi
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def flow_with_r1(theta, psi, gamma):
    brake = gamma * psi
    psi = psi - brake
    return psi * sigma(-psi * theta), -theta * sigma(psi * theta) - brake
