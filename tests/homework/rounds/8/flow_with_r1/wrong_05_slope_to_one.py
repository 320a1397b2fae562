# what: pulls the slope to 1, as WGAN-GP does: -gamma (psi - 1); violates "gamma/2 E |grad l|^2", which pulls it to 0
import math


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d - gamma * (psi - 1)
