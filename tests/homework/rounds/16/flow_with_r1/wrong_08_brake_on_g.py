# what: subtracts gamma psi from the generator's velocity instead of the discriminator's.
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return (1 - s) * psi, -s * theta


def flow_with_r1(theta, psi, gamma):
    first, second = flow(theta, psi)
    return first - gamma * psi, second
