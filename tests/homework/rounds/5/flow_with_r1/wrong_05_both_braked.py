# what: brakes the generator too, with -gamma theta. "Add R1 to the discriminator's loss"
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    point = np.array([theta, psi])
    pull = np.array([psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)])
    velocity = pull - gamma * point
    return velocity[0], velocity[1]
