# what: right; step by step, by hand, with the probability D of the fake
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # what D says about the fake
    logit = psi * theta
    d_fake = 1 / (1 + math.exp(-logit))

    # D: J_D = -log(1/2) - log(1 - d_fake), the slope in the logit is d_fake
    slope_D_logit = d_fake
    slope_D_psi = slope_D_logit * theta

    # G: J_G = -log(d_fake), the slope in the logit is d_fake - 1
    slope_G_logit = d_fake - 1
    slope_G_theta = slope_G_logit * psi

    theta_velocity = -1 * slope_G_theta
    psi_velocity = -1 * slope_D_psi
    return (theta_velocity, psi_velocity)
