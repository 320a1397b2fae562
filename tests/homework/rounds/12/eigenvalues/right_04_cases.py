# what: two cases; the small one of two real roots from the product
import math
import numpy as np

def eigenvalues(gamma):
    out = np.zeros(2, dtype=complex)
    if abs(gamma) < 1:
        out.real = -gamma / 2
        out.imag = np.array([1, -1]) * math.sqrt(1 - gamma**2) / 2
    else:
        big = -math.copysign(abs(gamma) + math.sqrt(gamma**2 - 1), gamma) / 2
        out[:] = big, 0.25 / big
    return out
