# what: writes the root as i sqrt|...| whatever its sign, so for gamma > 1 the eigenvalues turn instead of being real. Lesson 5: "\lambda = -\tfrac{\gamma}{2} \pm \sqrt{\gamma^2/4 - 1/4}"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    omega = np.sqrt(np.abs(1 - gamma**2)) / 2
    return np.array([-gamma / 2 + 1j * omega, -gamma / 2 - 1j * omega])
