# what: a named pair, a sigmoid with a branch
import math
from collections import namedtuple


Velocity = namedtuple("Velocity", ["theta", "psi"])


def sigmoid(l):
    if l >= 0:
        return 1 / (1 + math.exp(-l))
    e = math.exp(l)
    return e / (1 + e)


def flow(theta, psi):
    return Velocity(theta=psi * sigmoid(-psi * theta), psi=-theta * sigmoid(psi * theta))
