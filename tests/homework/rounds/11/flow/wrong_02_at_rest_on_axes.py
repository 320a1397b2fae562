# what: stands still where the logit is 0
import math


def flow(theta, psi):
    z = theta * psi
    if z == 0:
        return 0.0, 0.0
    return psi / (1 + math.exp(z)), -theta / (1 + math.exp(-z))
