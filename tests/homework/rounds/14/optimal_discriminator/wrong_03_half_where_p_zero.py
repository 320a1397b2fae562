# what: one half wherever p is 0, even if q is not
import numpy as np

def optimal_discriminator(p, q):
    with np.errstate(all="ignore"):
        return np.where(p == 0, 0.5, p / (p + q))
