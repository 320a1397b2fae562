# what: gives the discriminator the gradient of its loss as velocity, without the minus sign.
import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def flow(theta, psi):
    z = psi * theta
    return psi * sigmoid(-z), theta * sigmoid(z)
