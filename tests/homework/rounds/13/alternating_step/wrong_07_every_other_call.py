# what: wrong: a call is one turn only, D's in the first and G's in the next, by a flag kept between calls
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - gamma * psi



turn = {"of": "D"}


def alternating_step(theta, psi, h, gamma):
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    if turn["of"] == "D":
        turn["of"] = "G"
        return theta, psi + h * psi_dot
    turn["of"] = "D"
    return theta + h * theta_dot, psi
