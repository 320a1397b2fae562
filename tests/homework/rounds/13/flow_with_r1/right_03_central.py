# what: right: the penalty's slope by a central difference, exact for a parabola
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)



def penalty(psi, gamma):
    slope = (psi * 1.0) - (psi * 0.0)  # of the line, between x = 0 and x = 1
    return gamma / 2 * slope**2


def flow_with_r1(theta, psi, gamma):
    a, b = flow(theta, psi)
    brake = (penalty(psi + 0.5, gamma) - penalty(psi - 0.5, gamma)) / 1.0
    return [a, b - brake]
