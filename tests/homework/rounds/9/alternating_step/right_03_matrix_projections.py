# what: moves the vector with a projection for each turn
import numpy as np


def velocity(v, gamma):
    t = np.tanh(v[0] * v[1] / 2)
    return np.array([v[1] * (1 - t) / 2, -v[0] * (1 + t) / 2 - gamma * v[1]])


def alternating_step(theta, psi, h, gamma):
    state = np.array([theta, psi], dtype="float64")
    for turn in (np.diag([0.0, 1.0]), np.diag([1.0, 0.0])):
        state = state + h * turn @ velocity(state, gamma)
    return float(state[0]), float(state[1])
