# what: brakes psi's velocity, not psi: psi' - gamma psi'
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def flow_with_r1(theta, psi, gamma):
    theta_dot, psi_dot = flow(theta, psi)
    psi_dot -= gamma * psi_dot
    return theta_dot, psi_dot
