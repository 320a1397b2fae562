# what: adds the penalty's gradient to the velocity instead of subtracting it.
import math


def flow(theta, psi):
    d = 1 / (1 + math.exp(-psi * theta))
    return (1 - d) * psi, -d * theta


def flow_with_r1(theta, psi, gamma):
    velocity = list(flow(theta, psi))
    velocity[1] += gamma * psi
    return velocity
