# what: a simultaneous step applied twice, with a mask for whose turn it is
import numpy as np

def velocity(z, gamma):
    theta, psi = z
    u = np.tanh(theta * psi / 2)
    return np.array([psi * (1 - u) / 2, -theta * (1 + u) / 2 - gamma * psi])

def alternating_step(theta, psi, h, gamma):
    z = np.array([theta, psi], dtype=float)
    for mask in ([0.0, 1.0], [1.0, 0.0]):
        z = z + h * np.array(mask) * velocity(z, gamma)
    return z
