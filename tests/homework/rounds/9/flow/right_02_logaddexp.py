# what: sigma(x) = exp(-log(1 + e^-x)) with logaddexp
import numpy as np


def flow(theta, psi):
    logit = np.multiply(psi, theta)
    believed = np.exp(-np.logaddexp(0, -logit))
    doubted = np.exp(-np.logaddexp(0, logit))
    return float(psi * doubted), float(-theta * believed)
