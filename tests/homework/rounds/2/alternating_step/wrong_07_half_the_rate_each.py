# what: reads "one step with the learning rate h" as h shared by the two turns: each player moves by h/2
import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def flow_with_r1(theta, psi, gamma):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # the step is split: first half of the time D, second half G
    turn = h / 2
    psi += turn * flow_with_r1(theta, psi, gamma)[1]
    theta += turn * flow_with_r1(theta, psi, gamma)[0]
    return theta, psi
