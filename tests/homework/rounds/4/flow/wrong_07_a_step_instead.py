# what: takes one small step and returns the new point, not the velocities: "Return the two velocities"
import math


def flow(theta, psi, dt=0.01):
    """The pair (theta', psi'), for two floats."""
    sigma = 1 / (1 + math.exp(-psi * theta))
    theta_new = theta + dt * psi * (1 - sigma)
    psi_new = psi - dt * theta * sigma
    return theta_new, psi_new
