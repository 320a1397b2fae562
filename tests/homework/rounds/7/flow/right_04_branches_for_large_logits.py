# what: beginner's code with a sigmoid in two branches, returned as a NumPy array of two
import math

import numpy as np


def my_sigmoid(x):
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    else:
        e = math.exp(x)
        return e / (1 + e)


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    logit = psi * theta
    probability = my_sigmoid(logit)
    one_minus_probability = my_sigmoid(-logit)
    generator_velocity = psi * one_minus_probability
    discriminator_velocity = -theta * probability
    result = np.array([generator_velocity, discriminator_velocity])
    return result
