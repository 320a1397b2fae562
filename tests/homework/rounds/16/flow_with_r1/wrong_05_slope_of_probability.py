# what: takes the gradient of the probability D(x) at 0, which is psi / 4, instead of the logit's.
import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def flow_with_r1(theta, psi, gamma):
    at_real = sigmoid(psi * 0.0)
    slope_per_psi = at_real * (1 - at_real)
    # gamma / 2 * (slope_per_psi * psi) ** 2, differentiated
    brake = gamma * slope_per_psi**2 * psi
    fake = sigmoid(psi * theta)
    return (1 - fake) * psi, -fake * theta - brake
