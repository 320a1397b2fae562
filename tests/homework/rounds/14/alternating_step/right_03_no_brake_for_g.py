# what: right: G's turn with the flow of task 1, where gamma plays no part
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    return v, w - gamma * psi


def alternating_step(theta, psi, h, gamma):
    _, w = flow_with_r1(theta, psi, gamma)
    new_psi = psi + h * w
    v, _ = flow(theta, new_psi)
    return [theta + h * v, new_psi]
