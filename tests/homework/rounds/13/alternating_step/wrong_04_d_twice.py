# what: wrong: in G's turn psi moves once more
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - gamma * psi



def alternating_step(theta, psi, h, gamma):
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    return theta + h * theta_dot, psi + h * psi_dot
