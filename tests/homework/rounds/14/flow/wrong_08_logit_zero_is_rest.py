# what: takes every point with logit 0 for the equilibrium
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    logit = theta * psi
    if not logit:
        return 0.0, 0.0
    return psi * sigmoid(-logit), -theta * sigmoid(logit)
