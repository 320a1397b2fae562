# what: in G's turn takes the second entry of the flow again
import math

def flow_with_r1(theta, psi, gamma):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi)) - gamma * psi

def alternating_step(theta, psi, h, gamma):
    _, v = flow_with_r1(theta, psi, gamma)
    psi = psi + h * v
    _, v = flow_with_r1(theta, psi, gamma)
    theta = theta + h * v
    return theta, psi
