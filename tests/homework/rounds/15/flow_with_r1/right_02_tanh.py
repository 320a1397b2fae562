# what: sigmoids written with tanh; task 1's flow as a helper, and an array back
import numpy as np


def flow(theta, psi):
    t = np.tanh(psi * theta / 2)
    return np.array([psi * (1 - t) / 2, -theta * (1 + t) / 2])


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    return flow(theta, psi) - gamma * np.array([0.0, psi])
