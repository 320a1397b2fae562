# what: J_D is taken as the mean of its two halves, not as their sum
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    j_g_slope = -psi * sigmoid(-psi * theta)
    j_d_slope = 0.5 * (0.0 + theta * sigmoid(psi * theta))
    return -j_g_slope, -j_d_slope
