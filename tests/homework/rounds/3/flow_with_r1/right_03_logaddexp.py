# what: NumPy with a sigmoid that cannot overflow; the pair as an array
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    signs = np.array([1.0, -1.0])
    weights = np.exp(-np.logaddexp(0.0, signs * psi * theta))  # sigma(-l), sigma(l)
    pulls = np.array([psi, -theta]) * weights
    return pulls - np.array([0.0, gamma * psi])
