# what: subtracts the penalty, not its derivative
import math

def flow(theta, psi):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi))

def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    return v, w - gamma / 2 * psi**2
