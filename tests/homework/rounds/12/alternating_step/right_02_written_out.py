# what: written out in one go, stable logistic by logaddexp, an array
import numpy as np

def alternating_step(theta, psi, h, gamma):
    new_psi = (1 - h * gamma) * psi - h * theta * np.exp(-np.logaddexp(0, -theta * psi))
    new_theta = theta + h * new_psi * np.exp(-np.logaddexp(0, theta * new_psi))
    return np.array([new_theta, new_psi])
