# what: linearises at (1, 0), where D cannot tell either, not at (0, 0)
import numpy as np

def eigenvalues(gamma, theta=1.0, psi=0.0):
    s = 1 / (1 + np.exp(-theta * psi))
    ds = s * (1 - s)
    jacobian = np.array([
        [-psi**2 * ds, (1 - s) - psi * theta * ds],
        [-s - theta * psi * ds, -theta**2 * ds - gamma],
    ])
    return np.linalg.eigvals(jacobian).astype(complex)
