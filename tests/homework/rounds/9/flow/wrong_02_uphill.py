# what: returned the derivatives instead of minus them ("Both players go down their own losses")
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def flow(theta, psi):
    dJg_dtheta = -psi * sigmoid(-psi * theta)
    dJd_dpsi = theta * sigmoid(psi * theta)
    return dJg_dtheta, dJd_dpsi
