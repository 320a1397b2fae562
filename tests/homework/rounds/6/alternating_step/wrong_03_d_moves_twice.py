# what: in G's turn the whole flow is added, so D moves a second time and psi has taken two steps. "$D$'s turn first. Then $G$'s"
import numpy as np


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + np.exp(-psi * theta))
    return np.array([psi * (1 - s), -theta * s - gamma * psi])


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    point = np.array([theta, psi], dtype=float)
    # D's turn
    point[1] += h * flow_with_r1(point[0], point[1], gamma)[1]
    # G's turn
    point += h * flow_with_r1(point[0], point[1], gamma)
    return point[0], point[1]
