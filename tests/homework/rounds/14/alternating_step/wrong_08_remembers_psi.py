# what: goes on from the psi of the last call, not from the one given
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    return v, w - gamma * psi


state = {}


def alternating_step(theta, psi, h, gamma):
    psi = state.setdefault("psi", psi)
    state["psi"] = psi + h * flow_with_r1(theta, psi, gamma)[1]
    return theta + h * flow_with_r1(theta, state["psi"], gamma)[0], state["psi"]
