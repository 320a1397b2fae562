# what: an array as state and a loop over whose turn it is; returns the array
import numpy as np


def velocity(state, gamma):
    theta, psi = state
    t = np.tanh(theta * psi / 2)
    return np.array([psi * (1 - t) / 2, -theta * (1 + t) / 2 - gamma * psi])


def alternating_step(theta, psi, h, gamma):
    state = np.array([theta, psi], dtype="float64")
    for player in (1, 0):
        mask = np.arange(2) == player
        state = state + h * mask * velocity(state, gamma)
    return state
