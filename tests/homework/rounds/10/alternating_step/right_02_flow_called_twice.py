# what: calls the flow of task 2 twice and takes one entry from each call
import math


def flow_with_r1(theta, psi, gamma):
    def sigma(x):
        return 1 / (1 + math.exp(-x)) if x > -30 else math.exp(x)

    return psi * sigma(-psi * theta), -theta * sigma(psi * theta) - gamma * psi


def alternating_step(theta, psi, h, gamma):
    _, d_turn = flow_with_r1(theta, psi, gamma)
    new_psi = psi + h * d_turn
    g_turn, _ = flow_with_r1(theta, new_psi, gamma)
    new_theta = theta + h * g_turn
    return [new_theta, new_psi]
