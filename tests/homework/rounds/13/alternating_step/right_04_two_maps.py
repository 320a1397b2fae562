# what: right: two maps of the plane, composed; the brake in G's map has no weight
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - gamma * psi



def d_turn(pair, h, gamma):
    theta, psi = pair
    return theta, psi + h * flow_with_r1(theta, psi, gamma)[1]


def g_turn(pair, h):
    theta, psi = pair
    return theta + h * flow_with_r1(theta, psi, 0.0)[0], psi


def alternating_step(theta, psi, h, gamma):
    return g_turn(d_turn((theta, psi), h, gamma), h)
