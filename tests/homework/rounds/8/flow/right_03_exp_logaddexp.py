# what: sigma(l) = exp(-log(1 + e^-l)), NumPy numbers come back
import numpy as np


def flow(theta, psi):
    l = theta * psi
    return psi * np.exp(-np.logaddexp(0, l)), -theta * np.exp(-np.logaddexp(0, -l))
