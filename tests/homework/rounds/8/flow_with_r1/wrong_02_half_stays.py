# what: subtracts gamma/2 psi, the 2 of the square is lost; violates "gamma/2 E |grad l|^2", differentiated in psi
import math


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d - gamma / 2 * psi
