# what: nan_to_num with its default
import numpy as np


def optimal_discriminator(p, q):
    with np.errstate(invalid="ignore"):
        return np.nan_to_num(p / (p + q))
