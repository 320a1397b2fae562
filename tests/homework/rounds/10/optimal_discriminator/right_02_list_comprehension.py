# what: one comprehension with the special case, then np.array, in 32 bits
import numpy as np


def optimal_discriminator(p, q):
    return np.array([0.5 if a == 0 and b == 0 else float(a) / (float(a) + float(b)) for a, b in zip(p, q)], dtype=np.float32)
