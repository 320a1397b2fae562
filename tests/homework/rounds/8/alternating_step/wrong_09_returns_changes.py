# what: returns how far each moved, not where they are; violates "return the new theta and the new psi"
import math


def sigmoid(l):
    return 1 / (1 + math.exp(-l))


def alternating_step(theta, psi, h, gamma):
    d_psi = h * (-theta * sigmoid(psi * theta) - gamma * psi)
    d_theta = h * (psi + d_psi) * sigmoid(-(psi + d_psi) * theta)
    return d_theta, d_psi
