# what: the direct formula without a thought for zeros
import numpy as np


def generator_cost(p, q):
    with np.errstate(all="ignore"):
        d = p / (p + q)
        return np.sum(p * np.log(d)) + np.sum(q * np.log(1 - d))
