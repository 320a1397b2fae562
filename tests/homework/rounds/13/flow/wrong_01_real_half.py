# what: wrong: gives the real half a pull of 1 - sigma(0) = 1/2 on psi, forgetting the factor x = 0
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))



def flow(theta, psi):
    real = 1 - sigmoid(psi * 0)
    fake = -theta * sigmoid(psi * theta)
    return psi * sigmoid(-psi * theta), real + fake
