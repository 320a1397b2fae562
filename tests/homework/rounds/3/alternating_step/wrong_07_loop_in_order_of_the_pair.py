# what: loops over the pair in place, theta at index 0 first: G moves before D -- "$D$'s turn first."
import numpy as np


def flow_with_r1(theta, psi, gamma):
    sig = 1 / (1 + np.exp(-psi * theta))
    return psi * (1 - sig), -theta * sig - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    state = np.array([theta, psi], dtype=float)
    for i in range(2):  # in turns: each sees what the one before has done
        state[i] += h * flow_with_r1(*state, gamma)[i]
    return tuple(state)
