# what: right: one exponential, the fractions written out
import math


def flow(theta, psi):
    e = math.exp(psi * theta)
    theta_dot = psi / (e + 1.0)
    psi_dot = -theta * e / (e + 1.0)
    return (theta_dot, psi_dot)
