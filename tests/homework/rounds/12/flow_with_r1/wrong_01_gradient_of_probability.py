# what: penalises the gradient of D, not of the logit
import math

def flow(theta, psi):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi))

def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    # D'(0) = psi / 4, so R1 = gamma / 2 * psi^2 / 16
    return v, w - gamma * psi / 16
