# what: D's step, then G's with the new psi
import math


def alternating_step(theta, psi, h, gamma):
    psi = psi + h * (-theta / (1 + math.exp(-psi * theta)) - gamma * psi)
    theta = theta + h * psi / (1 + math.exp(psi * theta))
    return theta, psi
