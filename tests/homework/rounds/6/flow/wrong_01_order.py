# what: thinks "D's turn first" and returns psi' before theta': the two velocities in the wrong order. "Return the two velocities, $\dot\theta$ and $\dot\psi$, in this order."
import math


def sigmoid(t):
    return 1 / (1 + math.exp(-t))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    logit = psi * theta
    # discriminator goes first
    d_psi = -theta * sigmoid(logit)
    # then the generator
    d_theta = psi * sigmoid(-logit)
    return d_psi, d_theta
