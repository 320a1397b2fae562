# what: copies the formulas of Mescheder et al., where the label of the reals is the other way round, so both signs and both sigmas are flipped: "Label 1 is real."
import math

import numpy as np


def f_prime(t):
    # f(t) = -log(1 + exp(-t)), as in the paper
    return 1 / (1 + math.exp(t))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # v(theta, psi) = (-psi f'(-theta psi), theta f'(theta psi)), NS-GAN
    return -psi * f_prime(-theta * psi), theta * f_prime(theta * psi)
