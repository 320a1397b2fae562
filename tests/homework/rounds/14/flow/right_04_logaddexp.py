# what: right: sigmoid as exp of a log-sigmoid
import numpy as np


def flow(theta, psi):
    logit = np.float64(psi * theta)
    return (float(psi * np.exp(-np.logaddexp(0, logit))), float(-theta * np.exp(-np.logaddexp(0, -logit))))
