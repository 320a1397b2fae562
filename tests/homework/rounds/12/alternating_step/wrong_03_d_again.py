# what: after G's turn D moves once more
import math

def flow_with_r1(theta, psi, gamma):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi)) - gamma * psi

def alternating_step(theta, psi, h, gamma):
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    theta = theta + h * flow_with_r1(theta, psi, gamma)[0]
    return theta, psi + h * flow_with_r1(theta, psi, gamma)[1]
