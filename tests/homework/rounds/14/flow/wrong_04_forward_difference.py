# what: numerical derivatives, one-sided with the coarse step 0.01
import numpy as np


def j_d(theta, psi):
    return np.log(2) + np.logaddexp(0, psi * theta)


def j_g(theta, psi):
    return np.logaddexp(0, -psi * theta)


def flow(theta, psi):
    h = 0.01
    return (
        -(j_g(theta + h, psi) - j_g(theta, psi)) / h,
        -(j_d(theta, psi + h) - j_d(theta, psi)) / h,
    )
