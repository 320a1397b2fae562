# what: weight decay on the psi after D's gradient step
import math


def alternating_step(theta, psi, h, gamma):
    psi -= h * theta / (1 + math.exp(-psi * theta))
    psi -= h * gamma * psi
    theta += h * psi / (1 + math.exp(psi * theta))
    return theta, psi
