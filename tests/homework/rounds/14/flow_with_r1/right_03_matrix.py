# what: right: a 2 x 2 matrix that depends on the logit, times the point
import numpy as np


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + np.exp(-theta * psi))
    return np.array([[0, 1 - d], [-d, -gamma]]) @ np.array([theta, psi])
