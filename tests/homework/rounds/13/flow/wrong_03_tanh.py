# what: wrong: sigma(x) written as (1 + tanh x) / 2 rather than (1 + tanh(x/2)) / 2
import math


def sigmoid(x):
    return 0.5 * (1 + math.tanh(x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)
