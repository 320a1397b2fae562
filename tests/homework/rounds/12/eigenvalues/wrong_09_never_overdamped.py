# what: takes it that the pair is always complex; no rotation left beyond 1
import numpy as np

def eigenvalues(gamma):
    omega = np.sqrt(np.maximum(1 - gamma**2, 0)) / 2
    return -gamma / 2 + 1j * omega * np.array([1, -1])
