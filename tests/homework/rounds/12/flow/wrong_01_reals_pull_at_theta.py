# what: thinks that the half of the reals pulls with 1 - sigmoid(0) = 1/2, but times theta
import math

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

def flow(theta, psi):
    d_fake = sigmoid(psi * theta)
    d_real = sigmoid(0.0)
    return psi * (1 - d_fake), theta * ((1 - d_real) - d_fake)
