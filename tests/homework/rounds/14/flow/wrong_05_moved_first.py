# what: theta is moved by its velocity before psi's velocity is computed
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    v_theta = psi * sigmoid(-psi * theta)
    theta = theta + v_theta
    v_psi = -theta * sigmoid(psi * theta)
    return v_theta, v_psi
