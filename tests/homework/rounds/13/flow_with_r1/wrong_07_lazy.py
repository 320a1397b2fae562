# what: wrong: lazy R1, 16 gamma in every 16th call and none in the others
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)



_calls = 0


def flow_with_r1(theta, psi, gamma):
    global _calls
    a, b = flow(theta, psi)
    if _calls % 16 == 0:
        b -= 16 * gamma * psi
    _calls += 1
    return a, b
