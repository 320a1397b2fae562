# what: a brake can only slow down and never turn around
import math

def flow(theta, psi):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi))

def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    speed = max(abs(w) - gamma * abs(psi), 0.0)
    return v, math.copysign(speed, w)
