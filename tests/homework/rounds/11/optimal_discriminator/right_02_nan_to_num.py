# what: 1 / (1 + q / p), and NaN becomes 1/2
import numpy as np


def optimal_discriminator(p, q):
    with np.errstate(all="ignore"):
        return np.nan_to_num(1 / (1 + q / p), nan=0.5)
