# what: calls flow and adds the brake to the second entry of a list
import math

def flow(theta, psi):
    return [psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi))]

def flow_with_r1(theta, psi, gamma):
    v = flow(theta, psi)
    v[1] -= gamma * psi
    return v
