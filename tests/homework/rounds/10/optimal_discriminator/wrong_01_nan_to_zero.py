# what: repairs 0/0 with nan_to_num, which puts 0 there
import numpy as np


def optimal_discriminator(p, q):
    with np.errstate(invalid="ignore"):
        return np.nan_to_num(p / (p + q))
