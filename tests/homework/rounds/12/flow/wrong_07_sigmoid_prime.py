# what: forgets the logarithm: derivative of D itself for the generator
import math

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

def flow(theta, psi):
    d = sigmoid(theta * psi)
    return psi * d * (1 - d), -theta * d
