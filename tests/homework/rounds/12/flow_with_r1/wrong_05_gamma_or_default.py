# what: a gamma that is false becomes the usual 10
import math

def flow(theta, psi):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi))

def flow_with_r1(theta, psi, gamma=None):
    gamma = gamma or 10.0
    v, w = flow(theta, psi)
    return v, w - gamma * psi
