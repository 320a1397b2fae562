# what: the brake works on the new psi: psi' / (1 + h gamma); violates "one step with the learning rate h" of task 2's velocity
import math


def sigmoid(l):
    return 1 / (1 + math.exp(-l))


def alternating_step(theta, psi, h, gamma):
    psi = (psi - h * theta * sigmoid(psi * theta)) / (1 + h * gamma)
    return theta + h * psi * sigmoid(-psi * theta), psi
