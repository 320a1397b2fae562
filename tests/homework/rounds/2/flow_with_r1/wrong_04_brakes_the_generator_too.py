# what: brakes both players, like weight decay: also subtracts gamma theta from theta', though R1 is in the discriminator's loss alone
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    velocity = flow(theta, psi)
    return tuple(v - gamma * w for v, w in zip(velocity, (theta, psi)))
