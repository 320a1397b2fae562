# what: takes the inner derivative theta of the warm-up for G too; in theta the logit's derivative is psi. "The discriminator's logit is a straight line"
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    sigma = 1 / (1 + math.exp(-psi * theta))
    # d/dpsi log(1 + e^(psi theta)) = theta * sigma            (warm-up)
    psi_dot = -theta * sigma
    # d/dtheta -log sigma = -(1 - sigma) * theta
    theta_dot = theta * (1 - sigma)
    return theta_dot, psi_dot
