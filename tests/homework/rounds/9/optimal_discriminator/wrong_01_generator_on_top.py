# what: put q on top ("p belongs to the data and q to the generator")
import numpy as np


def optimal_discriminator(p, q):
    total = p + q
    return np.where(total > 0, q / np.where(total > 0, total, 1), 0.5)
