# what: right: the logit's slope is psi at every x, so it is measured at the fake by a complex step
import numpy as np


def flow_with_r1(theta, psi, gamma):
    def j_d(w):
        slope = w * (theta + 1) - w * theta
        return np.log(2) + np.log(1 + np.exp(w * theta)) + gamma / 2 * slope**2

    e = 1e-25
    return psi * np.exp(-np.logaddexp(0, psi * theta)), -j_d(psi + 1j * e).imag / e
