# what: returns the gradients of the two losses, not minus the gradients: both signs flipped (the text: both players go DOWN their own losses)
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # J_G = -log s(psi theta)        -> dJ_G/dtheta = -psi * s(-psi theta)
    # J_D = log(1 + exp(psi theta))  -> dJ_D/dpsi   = theta * s(psi theta)
    grad_theta = -psi / (1 + math.exp(psi * theta))
    grad_psi = theta / (1 + math.exp(-psi * theta))
    return grad_theta, grad_psi
