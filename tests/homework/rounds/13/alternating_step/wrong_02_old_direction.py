# what: wrong: G asks the new D in the sigmoid, but moves along the old psi
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))



def alternating_step(theta, psi, h, gamma):
    new_psi = psi - h * (theta * sigmoid(psi * theta) + gamma * psi)
    return theta + h * psi * sigmoid(-new_psi * theta), new_psi
