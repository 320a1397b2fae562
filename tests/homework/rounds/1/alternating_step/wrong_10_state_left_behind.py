# what: keeps psi in a global that is set only on the first call, so later calls go on from the old run instead of from the psi they are given
import math

state = {}


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    if "psi" not in state:
        state["psi"] = psi
    state["psi"] += h * flow_with_r1(theta, state["psi"], gamma)[1]
    theta = theta + h * flow_with_r1(theta, state["psi"], gamma)[0]
    return theta, state["psi"]
