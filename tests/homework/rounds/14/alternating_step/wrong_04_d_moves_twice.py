# what: D's weight moves in G's turn too
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    return v, w - gamma * psi


def alternating_step(theta, psi, h, gamma):
    # D's turn
    dtheta, dpsi = flow_with_r1(theta, psi, gamma)
    psi = psi + h * dpsi
    # G's turn
    dtheta, dpsi = flow_with_r1(theta, psi, gamma)
    theta, psi = theta + h * dtheta, psi + h * dpsi
    return theta, psi
