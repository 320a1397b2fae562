# what: measures the slopes by moving a little, as the warm-up does, but in float32: with a step of 1e-6 the difference of the losses is mostly rounding, the velocities are wrong in the first digit
import numpy as np


def j_d(theta, psi):
    return np.log(np.float32(2)) + np.log(1 + np.exp(np.float32(psi) * np.float32(theta)))


def j_g(theta, psi):
    return np.log(1 + np.exp(-np.float32(psi) * np.float32(theta)))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta, psi = np.float32(theta), np.float32(psi)
    small = np.float32(1e-6)
    theta_dot = -(j_g(theta + small, psi) - j_g(theta, psi)) / small
    psi_dot = -(j_d(theta, psi + small) - j_d(theta, psi)) / small
    return float(theta_dot), float(psi_dot)
