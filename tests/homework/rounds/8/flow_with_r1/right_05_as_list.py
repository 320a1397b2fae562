# what: a list of two floats, built in a loop
import math


def flow_with_r1(theta, psi, gamma):
    velocity = []
    for own, other, sign, brake in ((theta, psi, 1, 0), (psi, theta, -1, gamma)):
        pull = 0.5 * (1 - sign * math.tanh(theta * psi / 2))
        velocity.append(sign * other * pull - brake * own)
    return velocity
