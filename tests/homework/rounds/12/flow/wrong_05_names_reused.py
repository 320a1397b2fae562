# what: reuses the names: the second line sees the velocity as theta
import math

def flow(theta, psi):
    theta = psi / (1 + math.exp(theta * psi))
    psi = -theta / (1 + math.exp(-theta * psi))
    return theta, psi
