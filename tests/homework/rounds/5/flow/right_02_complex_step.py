# what: right, differentiates both losses by a complex step, which has no rounding error to speak of
import numpy as np


def loss_d(theta, psi):
    real = -np.log(1 / (1 + np.exp(-psi * 0)))
    fake = np.log(1 + np.exp(psi * theta))
    return real + fake


def loss_g(theta, psi):
    return np.log(1 + np.exp(-psi * theta))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    tiny = 1e-30
    theta_dot = -np.imag(loss_g(theta + 1j * tiny, psi)) / tiny
    psi_dot = -np.imag(loss_d(theta, psi + 1j * tiny)) / tiny
    return float(theta_dot), float(psi_dot)
