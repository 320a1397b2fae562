# what: returns a double eigenvalue once
import cmath
import numpy as np

def eigenvalues(gamma):
    disc = gamma**2 - 1
    found = {(-gamma + cmath.sqrt(disc)) / 2, (-gamma - cmath.sqrt(disc)) / 2}
    return np.array(sorted(found, key=lambda z: (z.real, z.imag)))
