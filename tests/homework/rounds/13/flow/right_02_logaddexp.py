# what: right: sigmoids as exp of minus softplus, a NumPy array
import numpy as np


def flow(theta, psi):
    logit = psi * theta
    return np.array([psi * np.exp(-np.logaddexp(0, logit)), -theta * np.exp(-np.logaddexp(0, -logit))])
