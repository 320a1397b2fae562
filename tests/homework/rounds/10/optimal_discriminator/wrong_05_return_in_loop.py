# what: the return stands inside the loop, so that only the first point is answered
import numpy as np


def optimal_discriminator(p, q):
    d = []
    for a, b in zip(p, q):
        if a + b == 0:
            d.append(0.5)
        else:
            d.append(a / (a + b))
        return np.array(d)
