# what: returns the gradients of the two losses instead of minus the gradients
import math


def flow(theta, psi):
    z = psi * theta
    s = 1 / (1 + math.exp(-z)) if z > 0 else math.exp(z) / (1 + math.exp(z))
    grad_theta = -psi * (1 - s)
    grad_psi = theta * s
    return grad_theta, grad_psi
