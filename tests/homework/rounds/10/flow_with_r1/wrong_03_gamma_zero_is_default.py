# what: treats gamma = 0 as "not given" and puts the usual 10 in its place
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def flow_with_r1(theta, psi, gamma=None):
    gamma = gamma or 10.0  # the usual weight
    return psi * sigma(-psi * theta), -theta * sigma(psi * theta) - gamma * psi
