# what: sigma(x) written as exp(-log(1 + e^-x)) with logaddexp; two 0-d arrays in a tuple
import numpy as np


def flow(theta, psi):
    softplus = lambda x: np.logaddexp(0.0, x)
    x = theta * psi
    v_theta = np.array(psi * np.exp(-softplus(x)))
    v_psi = np.array(-theta * np.exp(-softplus(-x)))
    return v_theta, v_psi
