# what: uses the minimax (saturating) loss log(1 - D) for the generator, so its factor is sigma instead of 1 - sigma.
import math


def flow(theta, psi):
    d_fake = 1 / (1 + math.exp(-psi * theta))
    theta_dot = psi * d_fake
    psi_dot = -theta * d_fake
    return theta_dot, psi_dot
