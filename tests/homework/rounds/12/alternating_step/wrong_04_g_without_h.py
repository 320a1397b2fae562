# what: forgets the learning rate in G's turn
import math

def flow_with_r1(theta, psi, gamma):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi)) - gamma * psi

def alternating_step(theta, psi, h, gamma):
    psi_new = psi + h * flow_with_r1(theta, psi, gamma)[1]
    theta_new = theta + flow_with_r1(theta, psi_new, gamma)[0]
    return theta_new, psi_new
