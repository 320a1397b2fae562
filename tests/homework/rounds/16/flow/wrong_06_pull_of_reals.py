# what: adds a pull of the reals on D, theta / 2, as if their logit were taken at theta instead of at 0.
import math


def flow(theta, psi):
    d_fake = 1 / (1 + math.exp(-psi * theta))
    d_real = 0.5
    theta_dot = (1 - d_fake) * psi
    psi_dot = (1 - d_real) * theta - d_fake * theta
    return theta_dot, psi_dot
