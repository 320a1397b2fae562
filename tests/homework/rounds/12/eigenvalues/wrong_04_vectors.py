# what: mixes up the order of what eig returns
import numpy as np

def eigenvalues(gamma):
    M = np.array([[0, 1 / 2], [-1 / 2, -gamma]], dtype=complex)
    vectors, values = np.linalg.eig(M)
    return values
