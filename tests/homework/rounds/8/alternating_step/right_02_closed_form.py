# what: one formula each, with the decay 1 - h gamma in front
import math


def alternating_step(theta, psi, h, gamma):
    pull = lambda l: 0.5 + 0.5 * math.tanh(l / 2)
    new_psi = (1 - h * gamma) * psi - h * theta * pull(theta * psi)
    return theta * 1.0 + h * new_psi * (1 - pull(theta * new_psi)), new_psi
