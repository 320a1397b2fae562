# what: right: changes the list of velocities in place, its own list
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def flow_with_r1(theta, psi, gamma):
    velocity = list(flow(theta, psi))
    velocity[1] -= gamma / 2 * 2 * psi
    return velocity
