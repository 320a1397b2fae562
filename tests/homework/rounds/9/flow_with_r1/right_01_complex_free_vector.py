# what: flow as a vector plus the brake as a vector
import numpy as np


def flow(theta, psi):
    t = np.tanh(psi * theta / 2)
    return np.array([psi * (1 - t), -theta * (1 + t)]) / 2


def flow_with_r1(theta, psi, gamma):
    return tuple(flow(theta, psi) + gamma * psi * np.array([0.0, -1.0]))
