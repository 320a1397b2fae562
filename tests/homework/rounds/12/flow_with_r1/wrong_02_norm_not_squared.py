# what: takes the norm without the square: the brake is a constant
import math

def flow(theta, psi):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi))

def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    return v, w - gamma / 2 * (psi > 0) + gamma / 2 * (psi < 0)
