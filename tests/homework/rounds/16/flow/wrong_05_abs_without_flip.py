# what: writes a stable sigmoid with exp(-|z|) but forgets the other branch for negative z.
import math


def stable_sigmoid(z):
    e = math.exp(-abs(z))
    return 1 / (1 + e)


def flow(theta, psi):
    s = stable_sigmoid(psi * theta)
    return (1 - s) * psi, -s * theta
