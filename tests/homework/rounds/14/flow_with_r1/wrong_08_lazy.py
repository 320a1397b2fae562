# what: lazy regularisation: R1 counts in every 16th call only, 16-fold
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


calls = 0


def flow_with_r1(theta, psi, gamma):
    global calls
    v, w = flow(theta, psi)
    if calls % 16 == 0:
        w -= 16 * gamma * psi
    calls += 1
    return v, w
