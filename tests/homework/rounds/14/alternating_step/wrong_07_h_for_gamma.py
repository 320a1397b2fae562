# what: h is handed to flow_with_r1 where gamma belongs
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    return v, w - gamma * psi


def alternating_step(theta, psi, h, gamma):
    psi += h * flow_with_r1(theta, psi, h)[1]
    theta += h * flow_with_r1(theta, psi, h)[0]
    return theta, psi
