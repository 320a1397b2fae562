# what: by hand, the sigmoid as exp of -logaddexp, the result an array.
import numpy as np


def sigma(z):
    return np.exp(-np.logaddexp(0.0, -z))


def flow_with_r1(theta, psi, gamma):
    z = psi * theta
    return np.array([sigma(-z) * psi, -sigma(z) * theta]) - np.array([0.0, gamma * psi])
