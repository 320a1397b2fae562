# what: a one-sided numerical derivative with step 0.1; violates "return the two velocities" (a tenth off is no rounding)
import math


def flow(theta, psi):
    softplus = lambda x: math.log1p(math.exp(-abs(x))) + max(x, 0)
    h = 0.1
    dot_theta = -(softplus(-psi * (theta + h)) - softplus(-psi * theta)) / h
    dot_psi = -(softplus((psi + h) * theta) - softplus(psi * theta)) / h
    return dot_theta, dot_psi
