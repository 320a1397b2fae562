# what: a stable sigmoid in two branches, gradients named and then negated
import math

def sigmoid(x):
    if x >= 0:
        return 1.0 / (1.0 + math.exp(-x))
    e = math.exp(x)
    return e / (1.0 + e)

def flow(theta, psi):
    # J_G = -log sigmoid(psi theta),  J_D = log 2 - log sigmoid(-psi theta)
    dJG_dlogit = -sigmoid(-psi * theta)
    dJD_dlogit = sigmoid(psi * theta)
    grad_theta = dJG_dlogit * psi
    grad_psi = dJD_dlogit * theta
    return (-grad_theta, -grad_psi)
