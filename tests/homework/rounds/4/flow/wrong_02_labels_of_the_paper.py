# what: copies definition 2.1 of Mescheder et al., where the signs of the labels are the other way round, so both velocities point backwards and D has the other sigmoid: "Label 1 is real."
import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # Mescheder et al. 2018: v(theta, psi) = (-psi f'(theta psi), theta f'(theta psi)),
    # f(t) = -log(1 + exp(-t)), so f'(t) = 1 / (1 + exp(t))
    f_prime = 1 / (1 + np.exp(theta * psi))
    return -psi * f_prime, theta * f_prime
