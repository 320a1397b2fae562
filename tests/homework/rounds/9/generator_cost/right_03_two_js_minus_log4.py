# what: 2 js - log 4, js with nansum
import numpy as np


def js(p, q):
    m = (p + q) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        left = np.nansum(p * np.log(p / m))
        right = np.nansum(q * np.log(q / m))
    return (left + right) / 2


def generator_cost(p, q):
    return 2 * js(p, q) - 2 * np.log(2)
