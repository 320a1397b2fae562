# what: calls the flow twice and takes one velocity from each call.
import math


def sigmoid(z):
    if z < 0:
        e = math.exp(z)
        return e / (1 + e)
    return 1 / (1 + math.exp(-z))


def flow_with_r1(theta, psi, gamma):
    z = psi * theta
    return sigmoid(-z) * psi, -sigmoid(z) * theta - gamma * psi


def alternating_step(theta, psi, h, gamma):
    new_psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    new_theta = theta + h * flow_with_r1(theta, new_psi, gamma)[0]
    return new_theta, new_psi
