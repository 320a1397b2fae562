# what: D's velocity already uses the moved theta + theta'; violates "both players go down ... smoothly" (both at the same point)
import math


def flow(theta, psi):
    sigma = lambda x: 1 / (1 + math.exp(-x))
    theta_dot = psi * sigma(-psi * theta)
    theta = theta + theta_dot
    return theta_dot, -theta * sigma(psi * theta)
