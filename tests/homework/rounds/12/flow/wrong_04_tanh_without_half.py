# what: sigmoid written with tanh, forgetting to halve the argument
import numpy as np

def flow(theta, psi):
    d = 0.5 * (1 + np.tanh(theta * psi))
    return (psi * (1 - d), -theta * d)
