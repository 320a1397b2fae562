# what: central differences of the losses, written with the naive log(1 - D)
import math


def d(theta, psi):
    return 1 / (1 + math.exp(-psi * theta))


def flow(theta, psi):
    e = 1e-6
    j_g = lambda t: -math.log(d(t, psi))
    j_d = lambda s: -math.log(1 - d(theta, s))
    return -(j_g(theta + e) - j_g(theta - e)) / (2 * e), -(j_d(psi + e) - j_d(psi - e)) / (2 * e)
