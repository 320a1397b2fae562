# what: wrong: clips the new psi to -1 ... 1, as the first WGAN did
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - gamma * psi



def alternating_step(theta, psi, h, gamma):
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    psi = min(max(psi, -1.0), 1.0)
    theta = theta + h * flow_with_r1(theta, psi, gamma)[0]
    return theta, psi
