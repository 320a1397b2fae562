# what: computes D's answer once and keeps it for G's turn
import math

def alternating_step(theta, psi, h, gamma):
    d = 1 / (1 + math.exp(-theta * psi))
    psi = psi + h * (-theta * d - gamma * psi)
    theta = theta + h * psi * (1 - d)
    return theta, psi
