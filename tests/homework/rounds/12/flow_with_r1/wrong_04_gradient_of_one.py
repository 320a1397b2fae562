# what: mixes R1 up with WGAN-GP: pulls the slope to 1
import math

def flow(theta, psi):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi))

def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    slope = abs(psi)
    return v, w - gamma * (slope - 1) * math.copysign(1.0, psi)
