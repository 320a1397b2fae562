# what: returns the discriminator's velocity first and the generator's second.
import numpy as np


def flow(theta, psi):
    s = 1 / (1 + np.exp(-theta * psi))
    d_velocity = -s * theta
    g_velocity = (1 - s) * psi
    return d_velocity, g_velocity
