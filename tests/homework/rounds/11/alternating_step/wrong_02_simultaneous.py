# what: one step of the flow for both
import math


def alternating_step(theta, psi, h, gamma):
    z = psi * theta
    return theta + h * psi / (1 + math.exp(z)), psi + h * (-theta / (1 + math.exp(-z)) - gamma * psi)
