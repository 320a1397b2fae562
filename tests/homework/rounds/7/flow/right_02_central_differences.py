# what: measures both slopes with central differences of the player's own loss
import numpy as np


def J_D(theta, psi):
    return np.log(2) + np.logaddexp(0.0, psi * theta)


def J_G(theta, psi):
    return np.logaddexp(0.0, -psi * theta)


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    e = 1e-5
    theta_dot = -(J_G(theta + e, psi) - J_G(theta - e, psi)) / (2 * e)
    psi_dot = -(J_D(theta, psi + e) - J_D(theta, psi - e)) / (2 * e)
    return theta_dot, psi_dot
