# what: the state is a vector, and each turn is a step of the flow with a mask for the player whose turn it is
import numpy as np


def velocity(state, gamma):
    theta, psi = state
    d = 1 / (1 + np.exp(-theta * psi))
    return np.array([psi * (1 - d), -theta * d - gamma * psi])


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    state = np.array([theta, psi], dtype=float)
    only_d, only_g = np.array([0.0, 1.0]), np.array([1.0, 0.0])
    for mask in (only_d, only_g):
        state = state + h * mask * velocity(state, gamma)
    return tuple(state)
