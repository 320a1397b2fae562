# what: makes the result complex only after it has dropped the imaginary part.
import numpy as np


def eigenvalues(gamma):
    result = np.zeros(2)
    values = np.linalg.eigvals(np.array([[0.0, 0.5], [-0.5, -gamma]]))
    result[:] = values.real
    return result.astype(complex)
