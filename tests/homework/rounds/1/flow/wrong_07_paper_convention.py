# what: formulas of Mescheder et al. with f'(t) = sigma(-t), whose labels are the other way round (there the fake has the positive logit); the text says label 1 is real
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # v(theta, psi) = (-psi f'(theta psi), theta f'(theta psi)), f(t) = -log(1 + exp(-t))
    f_prime = 1 / (1 + math.exp(theta * psi))
    return -psi * f_prime, theta * f_prime
