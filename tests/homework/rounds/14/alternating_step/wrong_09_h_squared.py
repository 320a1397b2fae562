# what: the velocities are already multiplied by h when G's step multiplies once more
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    return v, w - gamma * psi


def alternating_step(theta, psi, h, gamma):
    def move(t, p):
        return [h * v for v in flow_with_r1(t, p, gamma)]

    psi = psi + move(theta, psi)[1]
    theta = theta + h * move(theta, psi)[0]
    return theta, psi
