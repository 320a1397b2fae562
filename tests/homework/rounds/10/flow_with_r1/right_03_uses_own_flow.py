# what: calls the flow of task 1 and subtracts gamma * psi from its second entry, as an array
import numpy as np


def flow(theta, psi):
    with np.errstate(over="ignore"):
        x = np.float64(psi) * np.float64(theta)
        return np.array([psi / (1 + np.exp(x)), -theta / (1 + np.exp(-x))])


def flow_with_r1(theta, psi, gamma):
    velocity = flow(theta, psi)
    velocity[1] -= gamma * psi
    return velocity
