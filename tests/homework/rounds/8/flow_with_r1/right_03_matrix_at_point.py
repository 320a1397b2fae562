# what: a matrix that depends on the point, times the point
import numpy as np


def flow_with_r1(theta, psi, gamma):
    l = theta * psi
    m = np.array([[0.0, np.exp(-np.logaddexp(0, l))], [-np.exp(-np.logaddexp(0, -l)), -gamma]])
    theta_dot, psi_dot = m @ [theta, psi]
    return theta_dot, psi_dot
