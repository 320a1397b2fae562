# what: wrong: takes the brake implicitly, psi / (1 + h gamma), which is another step than Algorithm 1's
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))



def alternating_step(theta, psi, h, gamma):
    pull = -theta * sigmoid(psi * theta)
    psi = (psi + h * pull) / (1 + h * gamma)
    return theta + h * psi * sigmoid(-psi * theta), psi
