# what: copies the vector field of Mescheder et al., whose D gives the fakes the high logits: both signs are the other way round. "Label 1 is real."
import numpy as np


def f_prime(t):
    # f(t) = -log(1 + exp(-t)), definition 2.1 in "Which Training Methods for GANs ..."
    return 1 / (1 + np.exp(t))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    return -psi * f_prime(-theta * psi), theta * f_prime(-theta * psi)
