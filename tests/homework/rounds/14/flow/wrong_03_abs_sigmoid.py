# what: a 'stable' sigmoid that uses |x| for both signs
import math


def sigmoid(x):
    e = math.exp(-abs(x))
    return e / (1 + e)


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)
