# what: the brake has a name only if there is one
import math

def alternating_step(theta, psi, h, gamma):
    if gamma > 0:
        brake = gamma * psi
    psi = psi - h * (theta / (1 + math.exp(-theta * psi)) + brake)
    theta = theta + h * psi / (1 + math.exp(theta * psi))
    return theta, psi
