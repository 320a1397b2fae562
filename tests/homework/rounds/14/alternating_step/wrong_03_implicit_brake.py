# what: the brake is taken implicitly: divides by 1 + h gamma
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    return v, w - gamma * psi


def alternating_step(theta, psi, h, gamma):
    psi = (psi + h * flow(theta, psi)[1]) / (1 + h * gamma)
    theta = theta + h * flow(theta, psi)[0]
    return theta, psi
