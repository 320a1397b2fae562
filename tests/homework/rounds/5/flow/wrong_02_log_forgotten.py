# what: differentiates D(theta) itself and forgets the logarithm of G's loss, so theta' has an extra factor sigma. "The generator's loss is the **non-saturating** one"
import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    d = 1 / (1 + np.exp(-psi * theta))
    # G wants D(theta) as high as possible: slope of the sigmoid is d (1 - d)
    theta_dot = psi * d * (1 - d)
    psi_dot = -theta * d
    return float(theta_dot), float(psi_dot)
