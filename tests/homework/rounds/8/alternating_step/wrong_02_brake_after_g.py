# what: the brake is applied to psi only after G's turn, so G sees an unbraked D; violates "D's turn first"
import math


def sigmoid(l):
    return 1 / (1 + math.exp(-l))


def alternating_step(theta, psi, h, gamma):
    new = psi - h * theta * sigmoid(psi * theta)
    new_theta = theta + h * new * sigmoid(-new * theta)
    return new_theta, new - h * gamma * psi
