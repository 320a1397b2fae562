# what: brakes both players: theta' gets -gamma theta too
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    state = np.array([theta, psi], dtype="float64")
    x = theta * psi
    free = np.array([psi / (1 + np.exp(x)), -theta / (1 + np.exp(-x))])
    return free - gamma * state
