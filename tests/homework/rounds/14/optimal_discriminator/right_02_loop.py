# what: a loop over the points
import numpy as np

def optimal_discriminator(p, q):
    out = []
    for a, b in zip(p, q):
        a, b = float(a), float(b)
        out.append(0.5 if a == 0 and b == 0 else a / (a + b))
    return np.array(out)
