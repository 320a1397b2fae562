# what: G sees the mean of the old and the new psi
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    return v, w - gamma * psi


def alternating_step(theta, psi, h, gamma):
    new_psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    seen = (psi + new_psi) / 2
    return theta + h * flow(theta, seen)[0], new_psi
