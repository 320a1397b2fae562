# what: wrong: both velocities 0 when theta is 0, although psi still pushes theta away
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))



def flow(theta, psi):
    if theta == 0:
        return 0.0, 0.0  # the generator makes the data already
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)
