# what: in G's turn adds the whole new velocity, so D moves a second time in the same step
import numpy as np


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + np.exp(-psi * theta))
    return np.array([psi * (1 - s), -theta * s - gamma * psi])


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    point = np.array([theta, psi], dtype=float)
    # D's turn
    point[1] += h * flow_with_r1(*point, gamma)[1]
    # G's turn, sees the new D
    point = point + h * flow_with_r1(*point, gamma)
    return tuple(point)
