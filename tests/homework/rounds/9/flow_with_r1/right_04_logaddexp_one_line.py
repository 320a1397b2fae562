# what: one line with exp of minus logaddexp
import numpy as np


def flow_with_r1(theta, psi, gamma):
    sig = lambda x: float(np.exp(-np.logaddexp(0.0, -x)))
    return psi * sig(-theta * psi), -gamma * psi - theta * sig(theta * psi)
