# what: keeps the real parts and throws the turning away ("a complex array")
import numpy as np


def eigenvalues(gamma):
    ev = np.linalg.eigvals([[0, 0.5], [-0.5, -gamma]])
    return np.real(ev).astype("complex128")
