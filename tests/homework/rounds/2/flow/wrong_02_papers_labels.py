# what: copied the vector field from Mescheder's paper, where the signs are the other way round (its f'(t) = sigma(-t)); the notebook says "label 1 is real", so both velocities have the wrong sign and D the wrong sigmoid
import numpy as np


def f_prime(t):
    # f(t) = -log(1 + exp(-t)), Mescheder et al. 2018
    return 1 / (1 + np.exp(t))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta_dot = -psi * f_prime(-theta * psi)  # non-saturating
    psi_dot = theta * f_prime(theta * psi)
    return theta_dot, psi_dot
