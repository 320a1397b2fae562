# what: returns by how much the two move
import math

def flow_with_r1(theta, psi, gamma):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi)) - gamma * psi

def alternating_step(theta, psi, h, gamma):
    d_psi = h * flow_with_r1(theta, psi, gamma)[1]
    d_theta = h * flow_with_r1(theta, psi + d_psi, gamma)[0]
    return d_theta, d_psi
