# what: wrong: multiplies the penalty by the data point 0, so there is no brake
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)



def flow_with_r1(theta, psi, gamma):
    x = 0.0  # all data
    a, b = flow(theta, psi)
    return a, b - gamma * psi * x**2
