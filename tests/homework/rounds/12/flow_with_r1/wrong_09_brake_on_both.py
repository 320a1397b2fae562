# what: brakes both players
import math

def flow(theta, psi):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi))

def flow_with_r1(theta, psi, gamma):
    return tuple(v - gamma * x for v, x in zip(flow(theta, psi), (theta, psi)))
