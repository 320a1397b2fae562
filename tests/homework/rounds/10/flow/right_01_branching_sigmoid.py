# what: writes an overflow-safe sigmoid with two branches, returns a tuple of floats
import math


def flow(theta, psi):
    def sigma(x):
        if x >= 0:
            return 1 / (1 + math.exp(-x))
        e = math.exp(x)
        return e / (1 + e)

    logit = psi * theta
    theta_dot = psi * sigma(-logit)
    psi_dot = -theta * sigma(logit)
    return theta_dot, psi_dot
