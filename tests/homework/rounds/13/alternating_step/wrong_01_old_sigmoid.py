# what: wrong: G uses the new psi as its direction, but D's old answer in the sigmoid
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))



def alternating_step(theta, psi, h, gamma):
    d = sigmoid(psi * theta)
    psi = psi - h * (theta * d + gamma * psi)
    theta = theta + h * psi * (1 - d)
    return theta, psi
