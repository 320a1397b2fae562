# what: right: psi sigma(-psi theta) and -theta sigma(psi theta)
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))



def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)
