# what: wrong: the brake as friction on the velocity, psi' - gamma psi', rather than on psi
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)



def flow_with_r1(theta, psi, gamma):
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot - gamma * psi_dot
