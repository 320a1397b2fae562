# what: collects the velocities in an array of integers
import math

def flow(theta, psi):
    return psi / (1 + math.exp(theta * psi)), -theta / (1 + math.exp(-theta * psi))

import numpy as np

def flow_with_r1(theta, psi, gamma):
    velocity = np.array([0, 0])
    velocity[0], velocity[1] = flow(theta, psi)
    velocity[1] -= int(gamma * psi)
    return velocity
