# what: right: derivatives of both losses by a complex step
import numpy as np


def d_loss(theta, psi):
    return np.log(1 + np.exp(psi * theta))


def g_loss(theta, psi):
    return np.log(1 + np.exp(-psi * theta))


def flow(theta, psi):
    e = 1e-30
    return [-g_loss(theta + 1j * e, psi).imag / e, -d_loss(theta, psi + 1j * e).imag / e]
