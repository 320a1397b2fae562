# what: D's turn in two: the loss first, then R1 at the psi that this gave
import math

def flow_with_r1(theta, psi, gamma):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi)) - gamma * psi

def alternating_step(theta, psi, h, gamma):
    psi += h * flow_with_r1(theta, psi, 0)[1]
    psi -= h * gamma * psi
    theta += h * flow_with_r1(theta, psi, 0)[0]
    return theta, psi
