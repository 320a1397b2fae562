# what: 0/0 is nan, and nan becomes one half; returned as a column
import numpy as np

def optimal_discriminator(p, q):
    with np.errstate(all="ignore"):
        d = np.nan_to_num(p / (p + q), nan=0.5)
    return d.reshape(-1, 1)
