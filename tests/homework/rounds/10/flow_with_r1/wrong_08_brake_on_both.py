# what: brakes the generator too, with gamma * theta
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def flow_with_r1(theta, psi, gamma):
    v = np.array([psi * sigma(-psi * theta), -theta * sigma(psi * theta)])
    return tuple(v - gamma * np.array([theta, psi]))
