# what: D's velocity has sigma(-psi*theta), the factor that belongs to G; the warm-up derives sigma(+psi*theta) for D
import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    pull = 1 / (1 + np.exp(psi * theta))  # sigma(-psi theta)
    return psi * pull, -theta * pull
