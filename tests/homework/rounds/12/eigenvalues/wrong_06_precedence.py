# what: divides only the root by two
import numpy as np

def eigenvalues(gamma):
    root = np.sqrt(gamma**2 - 1 + 0j)
    return np.array([-gamma + root / 2, -gamma - root / 2])
