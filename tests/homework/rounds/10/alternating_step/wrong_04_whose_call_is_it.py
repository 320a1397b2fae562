# what: keeps a counter and lets only one player move per call, D on even calls and G on odd ones
import numpy as np

turn = 0


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def alternating_step(theta, psi, h, gamma):
    global turn
    turn += 1
    if turn % 2 == 1:
        return theta, psi + h * (-theta * sigma(psi * theta) - gamma * psi)
    return theta + h * psi * sigma(-psi * theta), psi
