# what: divides only the root by 2 in the quadratic formula, and not -gamma: the real part is twice too large. Lesson 5: "\lambda = -\tfrac{\gamma}{2} \pm \sqrt{\gamma^2/4 - 1/4}"
import cmath

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    a, b, c = 1, gamma, 1 / 4
    root = cmath.sqrt(b**2 - 4 * a * c)
    return np.array([-b + root / 2 * a, -b - root / 2 * a])
