# what: wrong: does nothing when theta is 0, though psi brakes and pushes theta on
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - gamma * psi



def alternating_step(theta, psi, h, gamma):
    if theta == 0.0:
        return theta, psi
    psi += h * flow_with_r1(theta, psi, gamma)[1]
    theta += h * flow_with_r1(theta, psi, gamma)[0]
    return theta, psi
