# what: G's step uses the new psi inside the sigmoid, but the old one as its factor
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
    new_theta = theta + h * psi * sigmoid(-new_psi * theta)
    return new_theta, new_psi
