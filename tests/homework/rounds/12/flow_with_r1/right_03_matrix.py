# what: a matrix that depends on the state, times the state vector
import numpy as np

def flow_with_r1(theta, psi, gamma):
    x = np.array([theta, psi], dtype=np.float64)
    s = np.exp(-np.logaddexp(0, -theta * psi))
    t = np.exp(-np.logaddexp(0, theta * psi))
    M = np.array([[0.0, t], [-s, -gamma]])
    return M @ x
