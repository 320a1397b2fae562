# what: right: a loop over the two players, D first, a dict of weights
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    return v, w - gamma * psi


def alternating_step(theta, psi, h, gamma):
    w = {"theta": theta, "psi": psi}
    for name, place in (("psi", 1), ("theta", 0)):
        w[name] += h * flow_with_r1(w["theta"], w["psi"], gamma)[place]
    return tuple(w.values())
