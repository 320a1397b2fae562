# what: keeps the 1/2 although the derivative of psi^2 brings a 2: the brake is half as strong. "Work out what it is for the straight line"
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot - gamma / 2 * psi
