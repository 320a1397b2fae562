# what: a loop over the two players that moves one entry of a state vector in each turn
import numpy as np


def velocities(state, gamma):
    theta, psi = state
    t = np.tanh(theta * psi / 2)
    return np.array([psi * (1 - t) / 2, -theta * (1 + t) / 2 - gamma * psi])


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    state = np.array([theta, psi], dtype=np.float64)
    for player in (1, 0):
        state[player] += h * velocities(state, gamma)[player]
    return state.tolist()
