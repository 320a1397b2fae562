# what: a beginner's verbose version: D's answer on the fake, then chain rule in small steps, stable sigmoid
import math

import numpy as np


def my_sigmoid(z):
    if z >= 0:
        return 1.0 / (1.0 + math.exp(-z))
    else:
        e = math.exp(z)
        return e / (1.0 + e)


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # what does D say about the fake?
    D_fake = my_sigmoid(psi * theta)

    # generator: J_G = -log(D_fake)
    dJG_dlogit = -my_sigmoid(-psi * theta)
    dlogit_dtheta = psi
    dJG_dtheta = dJG_dlogit * dlogit_dtheta

    # discriminator: J_D = -log(1/2) - log(1 - D_fake)
    dJD_dlogit = D_fake
    dlogit_dpsi = theta
    dJD_dpsi = dJD_dlogit * dlogit_dpsi

    # downhill
    theta_dot = -dJG_dtheta
    psi_dot = -dJD_dpsi
    velocities = (theta_dot, psi_dot)
    return velocities
