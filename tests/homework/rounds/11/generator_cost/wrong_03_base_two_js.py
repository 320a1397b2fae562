# what: JS in bits, log 4 in nats
import numpy as np


def generator_cost(p, q):
    m = (p + q) / 2
    with np.errstate(all="ignore"):
        js = 0.5 * np.nansum(p * np.log2(p / m)) + 0.5 * np.nansum(q * np.log2(q / m))
    return -2 * np.log(2) + 2 * js
