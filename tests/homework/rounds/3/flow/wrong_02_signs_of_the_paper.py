# what: formulas copied from Mescheder et al., where D is high on fakes: both velocities have the wrong sign (theta -> theta, psi -> -psi) -- "Label 1 is real."
import numpy as np


def f_prime(t):
    """f(t) = -log(1 + exp(-t)), so f'(t) = 1 / (1 + exp(t))."""
    return 1.0 / (1.0 + np.exp(t))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # vector field of the Dirac-GAN, non-saturating version (Mescheder et al. 2018, section 2):
    # v(theta, psi) = (-psi f'(-theta psi), theta f'(theta psi))
    v_theta = -psi * f_prime(-theta * psi)
    v_psi = theta * f_prime(theta * psi)
    return v_theta, v_psi
